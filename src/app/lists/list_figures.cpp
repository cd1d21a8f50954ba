// SPDX-License-Identifier: Apache-2.0
#include "app/lists/list_figures.hpp"

#include "app/asking/place_named.hpp"
#include "calc/resident/figure_warnings.hpp"
#include "platform/files.hpp"
#include "store/all_places.hpp"
#include "store/former_places.hpp"
#include "store/life_tables.hpp"
#include "store/national_expectancy.hpp"
#include "store/sha256.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace pension {

namespace {

namespace fs = std::filesystem;

fs::path path_of(std::string_view utf8_name) {
    return fs::path{std::u8string{utf8_name.begin(), utf8_name.end()}};
}

/// The file of the table that is asked for; none where none is, or nobody knows it: who reads it
/// tells that.
std::optional<fs::path> life_table_file(const fs::path& share, const QuestionOptions& asked) {
    if (!asked.mortality && !asked.life_expectancy) return std::nullopt;
    const std::string name = asked.mortality.value_or(std::string{shipped_life_tables.front()});
    if (std::ranges::find(shipped_life_tables, name) != shipped_life_tables.end())
        return share / life_tables_folder / path_of(name + ".csv");
    if (name.find_first_of("./\\") == std::string::npos) return std::nullopt;
    return path_of(name);
}

}  // namespace

ListFigures::ListFigures(ListFiguresPlaces places, PolicyShelf shelf)
    : places_{std::move(places)}, shelf_{std::move(shelf)} {}

Result<ListFigures> ListFigures::open(ListFiguresPlaces places) {
    auto ready = PolicyShelf::ready(places.policy, places.copies);
    if (ready) return ListFigures{std::move(places), std::move(*ready)};
    auto opened = PolicyShelf::open(places.policy, places.copies);
    if (!opened) return opened.error();
    return ListFigures{std::move(places), std::move(opened).value()};
}

Result<Place> ListFigures::place(std::string_view typed, std::vector<Warning>& told) const {
    const auto kept = [](auto read) {
        return read ? std::optional{std::move(read).value()} : std::nullopt;
    };
    return place_named(shelf_.places(), typed,
                       {[&] { return kept(all_places(places_.share)); },
                        [&] { return kept(former_places(places_.share)); }},
                       told);
}

Result<std::shared_ptr<const PolicyBook>> ListFigures::book(
    const std::set<AreaCode>& places) const {
    return shelf_.book(places);
}

Result<std::shared_ptr<const PolicyBook>> ListFigures::book_with_unconfirmed(
    const std::set<AreaCode>& places) const {
    const auto facts = book(places);
    if (!facts) return facts;
    if (!collection_) {
        auto opened = PolicyShelf::open(places_.share / unconfirmed_file_name, places_.copies);
        if (!opened) return opened.error();
        collection_ = std::move(opened).value();
    }
    return with_unconfirmed(*facts.value(), *collection_, places);
}

std::vector<Warning> ListFigures::offers(const Case& asked,
                                         const std::set<AreaCode>& places) const {
    const auto book = book_with_unconfirmed(places);
    if (!book) return {};
    return unconfirmed_offers(book.value()->rules(asked.earlier, asked.place, asked.group),
                              asked.as_of);
}

Result<std::shared_ptr<const LifeTables>> ListFigures::lives(const LivesWanted& wanted) const {
    const std::string name = wanted.name.value_or(std::string{shipped_life_tables.front()});
    auto& known = lives_[fmt::format("{}|{}|{}|{}", name, wanted.sex ? code(*wanted.sex) : "",
                                     wanted.both_sexes, wanted.year)];
    if (known) return known;
    auto read = life_tables(name, places_.share, {wanted.sex, wanted.both_sexes, wanted.year});
    if (!read) return read.error();
    known = std::make_shared<const LifeTables>(std::move(read).value());
    return known;
}

Result<RegionalExpectancy> ListFigures::expectancy(Age region, int year,
                                                   std::optional<Age> of_nation) const {
    return regional_expectancy(region, year, of_nation, places_.share);
}

Result<std::string> list_figures_key(const ListFiguresPlaces& places,
                                     const QuestionOptions& asked) {
    std::vector<fs::path> files{places.policy};
    if (asked.unconfirmed) files.push_back(places.share / unconfirmed_file_name);
    if (auto table = life_table_file(places.share, asked)) files.push_back(std::move(*table));
    Sha256 hash;
    for (const fs::path& file : files) {
        const auto bytes = read_file(file);
        if (!bytes) return bytes.error();
        hash.add('f', bytes.value());
    }
    return hash.hex();
}

}  // namespace pension
