// SPDX-License-Identifier: Apache-2.0
#include "app/desk/desk_figures.hpp"

#include "app/asking/place_named.hpp"
#include "app/asking/spelling.hpp"
#include "base/decimal.hpp"
#include "calc/resident/figure_warnings.hpp"
#include "store/all_places.hpp"
#include "store/former_places.hpp"
#include "store/life_tables.hpp"
#include "store/national_expectancy.hpp"

#include <fmt/format.h>

namespace pension {

namespace {

std::optional<AreaCode> code_in(std::string_view typed) {
    const std::string text = plainly_written(typed);
    if (text.size() != 6) return std::nullopt;
    const auto code = parse_decimal(text, 0);
    return code ? std::optional{static_cast<AreaCode>(*code)} : std::nullopt;
}

template <class T>
std::optional<T> kept(Result<T> read) {
    return read ? std::optional{std::move(read).value()} : std::nullopt;
}

}  // namespace

DeskFigures::DeskFigures(Desk& desk)
    : desk_{desk}, policy_changed_{desk.policy_changed.connect([this] {
          used_.reset();
          offered_.reset();
      })} {}

Place DeskFigures::named(AreaCode code) const {
    if (const Place* of_file = desk_.places() ? desk_.places()->find(code) : nullptr)
        return *of_file;
    // Its name is looked up only where the file has none.
    if (const Place* of_today = desk_.places() ? desk_.place_index().find(code) : nullptr)
        return *of_today;
    Place unknown;
    unknown.code = code;
    unknown.name_zh = unknown.name_en = fmt::format("{:06}", code);
    return unknown;
}

Result<Place> DeskFigures::place_of(AreaCode code, std::vector<Warning>& told) const {
    const Place* used = nearest_known(*desk_.places(), code);
    const Place asked = named(code);
    if (!used)
        return Error{ErrorCode::place_without_figures,
                     {{"place", asked.name_zh}, {"place_en", asked.name_en}}};
    if (used->code != code) told.push_back(stands_above(asked, *used));
    return *used;
}

Result<Place> DeskFigures::place(std::string_view typed, std::vector<Warning>& told) const {
    expects(desk_.places() != nullptr, "DeskFigures: no figures");
    const auto code = code_in(typed);
    if (code && (desk_.places()->find(*code) || desk_.place_index().find(*code)))
        return place_of(*code, told);
    const auto share = desk_.policy_places().shipped.parent_path();
    return place_named(
        *desk_.places(), typed,
        {[&] { return kept(all_places(share)); }, [&] { return kept(former_places(share)); }},
        told);
}

Result<std::shared_ptr<const PolicyBook>> DeskFigures::book(
    const std::set<AreaCode>& places) const {
    return desk_.book(places);
}

Result<std::shared_ptr<const PolicyBook>> DeskFigures::book_with_unconfirmed(
    const std::set<AreaCode>& places) const {
    if (auto both = desk_.book_with_unconfirmed(places)) return both;
    // The page says that they cannot be had; the facts answer without them.
    return desk_.book(places);
}

const DeskFigures::Known& DeskFigures::known(const PolicyBook& book, const Case& asked,
                                             std::optional<Known>& kept) const {
    if (!kept || kept->book != &book || kept->place != asked.place || kept->group != asked.group ||
        kept->earlier != asked.earlier)
        kept = Known{&book, asked.earlier, asked.place, asked.group,
                     book.rules(asked.earlier, asked.place, asked.group)};
    return *kept;
}

std::vector<Warning> DeskFigures::offers(const Case& asked,
                                         const std::set<AreaCode>& places) const {
    const auto both = desk_.book_with_unconfirmed(places);
    if (!both) return {};
    return unconfirmed_offers(known(*both, asked, offered_).rules, asked.as_of);
}

ResidentRules DeskFigures::rules(const PolicyBook& book, const Case& asked) const {
    return known(book, asked, used_).rules;
}

Result<std::shared_ptr<const LifeTables>> DeskFigures::lives(const LivesWanted& wanted) const {
    const std::string name = wanted.name.value_or(std::string{shipped_life_tables.front()});
    auto& table = lives_[fmt::format("{}|{}|{}|{}", name, wanted.sex ? code(*wanted.sex) : "",
                                     wanted.both_sexes, wanted.year)];
    if (table) return table;
    auto read = life_tables(name, desk_.policy_places().shipped.parent_path(),
                            {wanted.sex, wanted.both_sexes, wanted.year});
    if (!read) return read.error();
    table = std::make_shared<const LifeTables>(std::move(read).value());
    return table;
}

Result<RegionalExpectancy> DeskFigures::expectancy(Age region, int year,
                                                   std::optional<Age> of_nation) const {
    return regional_expectancy(region, year, of_nation,
                               desk_.policy_places().shipped.parent_path());
}

}  // namespace pension
