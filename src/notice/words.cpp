// SPDX-License-Identifier: Apache-2.0
#include "notice/words.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pension::notice {

namespace {

/// Words of one meaning, with blanks between.
struct Entry {
    Word word;
    std::u32string_view spellings;
};

constexpr Entry entries[]{
    {Word::tier,
     U"缴费档次 缴费标准 档次 缴费档 档 缴费等级 缴费级次 年缴费标准 个人缴费标准 最低缴费档次 "
     U"代缴档次"},
    {Word::pay, U"缴费 缴纳 缴 个人缴费 年缴费 交费 交纳 缴存 缴费额 缴费金额 年缴费额 个人缴纳"},
    {Word::choose, U"选择 选 自愿选择 自主选择"},
    {Word::subsidy,
     U"补贴 政府补贴 缴费补贴 财政补贴 补贴标准 政府缴费补贴 缴费补贴标准 补贴金额 政府补助 "
     U"财政补助 补助 补 入口补贴 "
     U"给予补贴 政府补贴标准 缴费补助 予以补贴 补贴额 奖补 享受补贴 财政补助标准 补助标准"},
    {Word::base, U"基础养老金 基础养老金标准 基础性养老金 基础养老金待遇"},
    {Word::base_part,
     U"地方基础养老金 中央基础养老金 省级基础养老金 市级基础养老金 县级基础养老金 区级基础养老金 "
     U"中央财政基础养老金 "
     U"省基础养老金 市基础养老金 县基础养老金 地方增加的基础养老金 地方加发 省定基础养老金增加"},
    {Word::funeral, U"丧葬补助金 丧葬补助费 丧葬费 丧葬补助 丧葬补贴 丧葬金 丧葬抚恤 丧葬待遇"},
    {Word::death, U"死亡 去世 身故 亡故"},
    {Word::pays_for, U"代缴 代为缴纳 代缴费 政府代缴 全额代缴 代其缴纳 予以代缴 为其代缴"},
    {Word::back, U"补缴 补交 补缴费"},
    {Word::raises, U"提档补缴 提档 补差 提高档次补缴"},
    {Word::rate,
     U"记账利率 计账利率 记帐利率 个人账户利率 个人账户记账利率 记账年利率 个人账户计息利率 "
     U"计息利率"},
    {Word::add,
     U"加发 增发 加付 另加 增加发放 加发基础养老金 增发基础养老金 倾斜增加 加发年限基础养老金 "
     U"加发养老金 高龄加发 "
     U"年限基础养老金 缴费年限养老金 年限养老金 高龄养老金 加发高龄"},
    {Word::add_again, U"再加发 再增加 再增发 再加 另再加发"},
    {Word::years_paid, U"缴费年限 累计缴费 缴费年数 累计缴费年限 实际缴费年限"},
    {Word::average,
     U"年平均缴费 平均缴费 年均缴费 平均缴费档次 平均缴费额 平均缴费标准 年平均缴费额 "
     U"年平均缴费档次 年均缴费额"},
    {Word::registered, U"户籍 本市户籍 落户 入户 本地户籍 户口"},
    {Word::collective,
     U"集体补助 村集体补助 集体经济补助 村集体经济组织补助 集体经济组织补助 集体资助"},
    {Word::drawing,
     U"领取待遇人员 待遇领取人员 领取养老金人员 领取待遇期间 领取期间 养老金领取人员 待遇领取人 "
     U"领取养老金期间 "
     U"待遇领取期间 领取人员 正在领取 享受待遇期间 享受待遇人员 领取基础养老金期间 已领取待遇 "
     U"领待人员 "
     U"待遇享受人员 领取养老保险待遇 领取养老金的参保人 领取待遇的参保人"},
    {Word::contributor,
     U"缴费期间 缴费人员 缴费阶段 未领取待遇 尚未领取 参保缴费人员 未到龄 尚未享受待遇 "
     U"参保缴费期间"},
    {Word::cremation, U"火化 火葬 遗体火化"},
    {Word::each_more,
     U"每多缴 每超过 每超 每增加 每增缴 每多缴费 每提高 每递增 每增长 每高 每上 每超出 每增 每多 "
     U"每再增加 每再多缴 每多交 每再缴"},
    {Word::each, U"每满 每缴 每缴费 每缴纳 每"},
    {Word::becomes,
     U"提高到 提高至 提高为 增加到 增加至 增至 调整为 调整到 调整至 调至 上调至 上调为 上调到 达到 "
     U"达 提至 确定为 定为 "
     U"设为 调为 变更为 设定为 设置为 设立为 修改为 统一为 升至 增加为 调增至 调整后 调高至 调高到 "
     U"提升至 提升到 提标至 归并为 合并为 整合为 优化为 精简为 涨到 上涨到 增长到 增长至 提升为 "
     U"达"},
    {Word::is, U"为 是 即 计 发给 发放 支付 按"},
    {Word::respectively, U"分别 分别为 对应 相应 依次 依次为 对应为 分别给予 相应给予 对应的"},
    {Word::formerly, U"由 原 原来 原有 原来的 从 原先 原为 原标准 此前 以前"},
    {Word::now, U"现行 目前 目前的 现在 现"},
    {Word::on_that, U"基础上 的基础上"},
    {Word::increase, U"增加 提高 上调 上浮 增长 递增 提标 调增 调高 人均增加 提升 增补 新增加"},
    {Word::other_n, U"其余 其他 其它 剩余"},
    {Word::except, U"除 除了 除外"},
    {Word::until, U"至 到 - -- 起至 元至"},
    {Word::above, U"及以上 及其以上 (含)以上 以上(含) 含以上 和以上 或以上 及以上(含)"},
    {Word::above_alone, U"以上 以后 之后"},
    {Word::below, U"以下 及以下 以内 (含)以下 以下(含)"},
    {Word::not_including, U"不含 不包括 不含本数 不包含"},
    {Word::including, U"含 包括 包含 含本数"},
    {Word::not_below, U"不低于 不少于 不得低于 不得少于 至少"},
    {Word::not_above, U"不超过 不高于 不得超过 不得高于 最多 至多 不超出"},
    {Word::lowest, U"最低 下限 起步 最低缴费 最低年缴费 最低年缴费标准 最低缴费标准"},
    {Word::highest, U"最高 上限 最高缴费 最高年缴费 最高缴费标准 最高年缴费标准 最高档次"},
    {Word::lowest_standard, U"基础养老金最低标准 最低标准"},
    {Word::multiple, U"整数倍 倍数 整倍数"},
    {Word::any_amount, U"任意 自选 自主确定 自行确定 任选 区间内"},
    {Word::capped, U"封顶 为限"},
    {Word::in_all, U"共 合计 共计 总计 共设 共有"},
    {Word::new_tier, U"增设 新增 新设 增加设立 新增设 增设了 增加档次"},
    {Word::cancel, U"取消 撤销 不再保留 不再设 停止使用 不再设置"},
    {Word::only_for, U"仅限 只限 仅适用于 只适用于 限于 仅供 只供 仅面向 专供 仅用于 只面向 只有"},
    {Word::kept, U"继续按 可继续 继续选择 继续缴 仍可按"},
    {Word::over, U"超过 超出 超"},
    {Word::full, U"满 达到规定"},
    {Word::less_than, U"不满 不足 未满 未达到"},
    {Word::or_, U"或者 或"},
    {Word::about, U"约 大约 左右 余 多元"},
    {Word::total, U"累计"},
    {Word::limit_years, U"补贴年限 补贴累计年限 享受补贴年限 补贴最长 补贴期限"},
    {Word::part_of, U"其中"},
    {Word::per_month, U"每月 每人每月 月 人月 每人月 人均每月 按月"},
    {Word::per_year, U"每年 每人每年 年 人年 每人年 按年 每年每人 每一年度"},
    {Word::level,
     U"省级财政 市级财政 县级财政 区级财政 省财政 市财政 县财政 区财政 中央财政 省级 市级 县级 "
     U"区级 县(区)财政 "
     U"县(市区)财政 县(市、区)财政 镇级财政 乡镇财政 镇财政 自治区财政 旗县财政 各级财政 地方财政 "
     U"省补 市补 县补 区补 省补贴 市补贴 县补贴 区补贴 "
     U"县(市、区)级财政 县(区)级财政 市县财政 省市 区县财政"},
    {Word::national, U"国家 全国 中央"},
    {Word::bears, U"承担 分担 负担 按比例 列支 安排 出资 补足"},
    {Word::may, U"可以 允许 可 应当 均可 准予"},
    {Word::may_not, U"不得 不能 不可 不予 不再 不允许 不可以 不办理 不给予 不能再"},
    {Word::enjoys, U"享受 给予 领取"},
    {Word::enjoys_not,
     U"不享受 不再享受 不予补贴 不给予 不得享受 没有 无 不补 不予享受 不能享受 不再给予 "
     U"不予政府补贴 不给予补贴"},
    {Word::counts_not, U"不计入 不含补缴 不计算 不再计算 不作为 不包括补缴 不含补缴年限 不计"},
    {Word::conditional, U"连续缴费 连续缴满 连续 不间断 未中断 没有中断 未间断"},
    {Word::income, U"可支配收入 纯收入 人均收入 平均工资 缴费基数 基数"},
    {Word::flexible, U"灵活就业 灵活就业人员"},
    {Word::ours,
     U"城乡居民基本养老保险 城乡居民养老保险 居民养老保险 居民基本养老保险 城乡居保 居保 居民养老 "
     U"城居保 "
     U"新型农村社会养老保险 城乡居民社会养老保险 城乡养老保险 新农保 城乡居民养老"},
    {Word::theirs,
     U"医疗保险 基本医疗保险 城乡居民医疗保险 城乡居民基本医疗保险 居民医保 医保 新农合 大病保险 "
     U"长期护理保险 长护险 "
     U"补充养老保险 补充养老 职工养老保险 职工基本养老保险 企业职工 城镇职工 企业职工基本养老保险 "
     U"城镇职工基本养老保险 "
     U"被征地农民 被征地 失地农民 失业保险 工伤保险 生育保险 企业退休人员 高龄津贴 低保标准 "
     U"最低生活保障标准 城乡低保标准 "
     U"特困供养标准 住房公积金 意外伤害保险 意外险 企业年金 职业年金 个人养老金 机关事业单位 "
     U"退役军人 孤儿 护理补贴 "
     U"残疾人两项补贴 两项补贴 生活补贴 职工医保 优抚 失能 护理险 惠民保 计划生育奖励扶助 奖励扶助 "
     U"城镇职工养老保险 职保 企业养老保险 最低工资标准 尊老金 高龄老人津贴 商业保险"},
    {Word::example,
     U"例如 举例 比如 假如 假设 譬如 为例 示例 案例 算例 测算 大爷 大妈 大叔 阿姨 老张 老李 老王 "
     U"张某 李某 王某 "
     U"赵某 刘某 陈某 某参保人 每月可领 可领 月领 可领取 预计 能领 每月可领取 一年可领 "
     U"计算公式 算一算 小张 小王 小李"},
    {Word::effect, U"施行 执行 实施 生效 起施行 起执行 起实施 实行"},
    {Word::valid,
     U"有效期至 有效期到 有效期截至 执行至 有效期 有效期限 有效期限至 有效期为 执行期至"},
    {Word::trial, U"试行"},
    {Word::issue, U"印发之日 发布之日 公布之日 发文之日 下发之日 印发之日起 发布之日起 公布之日起"},
    {Word::this_text,
     U"本通知 本办法 本意见 本公告 本方案 本规定 本细则 本实施意见 本实施办法 本文件 上述标准 "
     U"以上标准 "
     U"本通告 本实施细则 此通知 新标准 上述政策 以上政策"},
    {Word::this_year, U"今年 本年 本年度 当前年度 今年度"},
    {Word::next_year, U"明年 下一年度 下年度 次年"},
    {Word::last_year, U"去年 上年度 上一年度 上年 上一年"},
    {Word::deadline, U"截止 截至 缴费期 集中缴费期 缴费时间 之前 以前办理 前完成"},
    {Word::as_follows, U"如下 以下 如下:"},
    {Word::family, U"独生子女 计划生育家庭 双女户 二女户 烈士遗属"},
    {Word::not_, U"未 不"},
    {Word::within, U"内 之内"},
    {Word::unit_yuan, U"单位:元 单位元"},
    {Word::after_award, U"待遇核定后 核定待遇后 领取待遇后 到龄后 达到领取年龄后 年满60周岁后"},
    {Word::other,
     U"另 另外 另行 额外 另给予 同时 "
     U"一次性 "
     U"全省 我省 全区统一 全市 我市 全区 全自治区 "
     U"不变 保持不变 按原 原标准执行 仍按 "
     U"起 开始 始 以来 "
     U"个人账户 养老金账户 账户总额 储存额 个人账户养老金 "
     U"年限 年度 年内 年金 年终 年审 年检 年轻 年均 年初 年后 每年度 统一 一律 有关 省份 市民 县城 "
     U"年龄 一致 一定 同一 唯一 第一时间 一起 一是 二是 三是 四是 "
     U"一体 一经 一批 "
     U"补充 补足 补助对象 弥补 无需 无法 计算 计入 计发 设计 统计 是否 但是 是指 为了 为进一步 "
     U"因为 作为 认为 成为 为准 "
     U"按时 按规定 按照 按期 自由 理由 由于 由此 经由 由本人 从事 从而 省内 本省 月份 年份 年末 "
     U"年底 年满 全年 "
     U"历年 往年 逐年 多年 当年 年度 老年 青年 中年 每位 每人 每个 县委 市委 省委 省政府 市政府 "
     U"县政府 人民政府 "
     U"市场 城市 市区 县乡 省人力资源 市人力资源 县人力资源 国家税务 共同 公共 一共同 选举 到期 "
     U"得到 遇到 直到 到账 "
     U"无故 无力 以上级 除夕 每逢 缴费证明 账户余额 最低生活保障 月底 月末 当月 一次 二次 两次 "
     U"续缴 欠缴 断缴 以前年度 "
     U"没有明确 县(市 补发 补登 补录 递补 候补 目前为止 从业 过渡 档案 存档 归档 可能 许可 可靠 "
     U"认可 县域 市域 "
     U"约定 节约 预约 合约 制约 多余 其余额 余额 余下 满意 不满意 圆满 完满 满足 领取人 发放到 "
     U"原则 原则上 原因 "
     U"还原 至今 乃至 甚至 以至 截至目前 为止 标准"},
};

struct GroupEntry {
    Group group;
    std::u32string_view spellings;
};

constexpr GroupEntry group_entries[]{
    {Group::ordinary, U"一般居民 普通居民 普通参保人员 一般参保人员 普通参保居民"},
    {Group::severely_disabled,
     U"重度残疾人 重度残疾 重残人员 重残 一、二级残疾人 一二级残疾人 一级、二级残疾人 "
     U"重度残疾居民"},
    {Group::subsistence_allowance,
     U"低保对象 低保户 低保人员 最低生活保障对象 低保家庭 最低生活保障家庭成员 "
     U"享受最低生活保障人员 最低生活保障人员 低保"},
    {Group::extreme_poverty,
     U"特困人员 特困供养人员 特困对象 三无人员 五保对象 五保户 五保供养对象 特困救助供养人员 特困"},
    {Group::registered_poor,
     U"建档立卡贫困人口 建档立卡 建档立卡人员 贫困人口 返贫致贫人口 返贫致贫人员 已脱贫人口 "
     U"脱贫人口 未标注脱贫人口 "
     U"建档立卡未标注脱贫的贫困人口"},
    {Group::family_planning,
     U"计划生育特殊家庭 计生特扶人员 计生特殊家庭 独生子女伤残死亡家庭 失独家庭 "
     U"计划生育特别扶助对象 "
     U"独生子女死亡或伤残家庭 计生特扶对象 独生子女伤残、死亡家庭 计划生育特殊困难家庭"},
    {Group::other_hardship,
     U"其他缴费困难群体 缴费困难群体 困难群体 其他困难群体 缴费困难人员 其他缴费困难人员 困难人员 "
     U"低收入群体"},
};

struct Spelling {
    std::u32string_view text;
    FoundWord found;
};

using Lexicon = std::unordered_map<char32_t, std::vector<Spelling>>;

template <class Add>
void each_spelling(std::u32string_view spellings, Add&& add) {
    while (!spellings.empty()) {
        const std::size_t end = std::min(spellings.find(U' '), spellings.size());
        if (end > 0) add(spellings.substr(0, end));
        spellings.remove_prefix(std::min(end + 1, spellings.size()));
    }
}

const Lexicon& lexicon() {
    static const Lexicon made = [] {
        Lexicon words;
        for (const Entry& entry : entries)
            each_spelling(entry.spellings, [&](std::u32string_view text) {
                words[text[0]].push_back({text, {entry.word, text.size(), std::nullopt}});
            });
        for (const GroupEntry& entry : group_entries)
            each_spelling(entry.spellings, [&](std::u32string_view text) {
                words[text[0]].push_back({text, {Word::group, text.size(), entry.group}});
            });
        for (auto& [first, spellings] : words)
            std::ranges::stable_sort(spellings, std::ranges::greater{},
                                     [](const Spelling& each) { return each.text.size(); });
        return words;
    }();
    return made;
}

}  // namespace

bool stands_at(const Letters& line, std::size_t from, std::u32string_view what) {
    if (from + what.size() > line.size()) return false;
    for (std::size_t i = 0; i < what.size(); ++i)
        if (line[from + i].c != what[i]) return false;
    return true;
}

bool contains(const Letters& line, std::u32string_view what) {
    for (std::size_t i = 0; i + what.size() <= line.size(); ++i)
        if (stands_at(line, i, what)) return true;
    return false;
}

std::optional<FoundWord> word_at(const Letters& line, std::size_t from) {
    const auto spellings = lexicon().find(line[from].c);
    if (spellings == lexicon().end()) return std::nullopt;
    for (const Spelling& each : spellings->second)
        if (stands_at(line, from, each.text)) return each.found;
    return std::nullopt;
}

}  // namespace pension::notice
