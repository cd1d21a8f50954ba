// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace pension {

/// Somebody who never lived: the area code of the number is no place's.
struct MadeUpPerson {
    int household = 0;
    std::string id;
    std::string name;
    std::string township;
    std::string village;
    std::string identity;
    std::string born;  ///< "1972-03"
    std::string sex;   ///< "男", "女"
    std::string group;
    std::string paid;
    std::vector<std::string> plans;
};

/// Households for a list of Changsha (430100) as it stood in March 2017, the same ones for the same
/// seed on every machine.
class MadeUpHouseholds {
public:
    explicit MadeUpHouseholds(std::uint32_t seed) : random_{seed} {}

    /// The next person; households have one to five.
    MadeUpPerson next() {
        if (left_ == 0) {
            ++household_;
            left_ = 1 + below(5);
            village_ = below(12);
        }
        --left_;
        MadeUpPerson person;
        person.household = household_;
        person.id = "H" + std::to_string(household_) + "-" + std::to_string(left_);
        person.township = townships[village_ / 4];
        person.village = villages[village_];
        person.name = pick(family_names) + pick(given_names);
        const int year = 1958 + below(40);
        const int month = 1 + below(12);
        const bool is_man = below(2) == 0;
        person.sex = is_man ? "男" : "女";
        person.born = std::to_string(year) + (month < 10 ? "-0" : "-") + std::to_string(month);
        person.identity = identity(year, month, 1 + below(28), is_man);
        person.group = below(20) == 0 ? "低保" : "";
        const int first = 2014 + below(3);
        const int last = first + below(2017 - first);
        const std::string tier = pick(tiers);
        // Nobody pays before the year of the sixteenth birthday.
        if (below(10) > 0 && year + 16 <= first)
            person.paid = std::to_string(first) + "-" + std::to_string(last) + ":" + tier;
        const int until = year + 59;
        const int plans = 1 + below(3);
        for (int i = 0; i < plans && until >= 2017; ++i)
            person.plans.push_back(std::to_string(2017) + "-" + std::to_string(until) + ":" +
                                   pick(tiers));
        if (person.plans.empty()) person.plans.emplace_back("0");
        return person;
    }

    /// The last character that goes with the first seventeen, by ISO 7064, MOD 11-2.
    static std::string with_check(const std::string& first_seventeen) {
        int rest = 0;
        for (const char digit : first_seventeen) rest = (rest + (digit - '0')) * 2 % 11;
        const int check = (12 - rest) % 11;
        return first_seventeen + (check == 10 ? std::string{"X"} : std::to_string(check));
    }

private:
    int below(int most) { return static_cast<int>(random_() % static_cast<std::uint32_t>(most)); }
    std::string pick(const std::vector<std::string>& from) {
        return from[static_cast<std::size_t>(below(static_cast<int>(from.size())))];
    }
    std::string two(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }
    std::string identity(int year, int month, int day, bool is_man) {
        sequence_ = (sequence_ + 1) % 500;
        const int order = sequence_ * 2 + (is_man ? 1 : 0);
        std::string digits = std::to_string(order);
        digits.insert(0, 3 - digits.size(), '0');
        return with_check("999999" + std::to_string(year) + two(month) + two(day) + digits);
    }

    static inline const std::vector<std::string> townships{"桃花镇", "青石乡", "白云镇"};
    static inline const std::vector<std::string> villages{"上河村", "下河村", "石桥村", "柳树村",
                                                          "新塘村", "老屋村", "茶山村", "竹林村",
                                                          "东岭村", "西岭村", "双井村", "三湾村"};
    static inline const std::vector<std::string> family_names{"毛", "卢", "薛", "欧阳", "䶮",
                                                              "周", "谭", "彭", "𠅤",   "向"};
    static inline const std::vector<std::string> given_names{"梅", "生",   "菊",   "建国", "桂香",
                                                             "明", "秀英", "小龙", "玉兰", "喜"};
    static inline const std::vector<std::string> tiers{"100", "200", "300", "500", "1000", "3000"};

    std::mt19937 random_;
    int household_ = 0;
    int left_ = 0;
    int village_ = 0;
    int sequence_ = 0;
};

/// A roster of the first so many of them, with the titles that a clerk gives.
inline std::string made_up_roster(std::uint32_t seed, int people) {
    MadeUpHouseholds households{seed};
    std::string text = "编号,姓名,乡镇,村,身份证号,性别,人群,已缴记录,方案,备注\r\n";
    for (int i = 0; i < people; ++i) {
        const MadeUpPerson person = households.next();
        std::string plans;
        for (const std::string& plan : person.plans) plans += (plans.empty() ? "" : "|") + plan;
        text += person.id + "," + person.name + "," + person.township + "," + person.village + "," +
                person.identity + "," + person.sex + "," + person.group + "," + person.paid + "," +
                plans + ",户" + std::to_string(person.household) + "\r\n";
    }
    return text;
}

}  // namespace pension
