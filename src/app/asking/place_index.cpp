// SPDX-License-Identifier: Apache-2.0
#include "app/asking/place_index.hpp"

#include "app/asking/spelling.hpp"
#include "base/contract.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace pension {

namespace {

/// How well a place fits: the smaller the better.
constexpr int whole = 0;
constexpr int beginning = 1;
constexpr int part = 2;
constexpr int no_fit = 3;

/// The bytes of a Chinese character in UTF-8.
constexpr std::size_t character = 3;

std::string small_letters(std::string text) {
    for (char& letter : text)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return text;
}

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    for (const char letter : small_letters(plainly_written(text)) + ' ')
        if (letter != ' ')
            word += letter;
        else if (!word.empty())
            words.push_back(std::exchange(word, {}));
    return words;
}

/// 麻城 is what people call 麻城市.
std::string_view short_name(const std::string& name) {
    return name.size() > 2 * character ? std::string_view{name}.substr(0, name.size() - character)
                                       : std::string_view{name};
}

/// The larger the area the sooner; the nation first.
int level_of(AreaCode code) {
    return code == nation ? 0 : code % 10'000 == 0 ? 1 : code % 100 == 0 ? 2 : 3;
}

PlaceList merged(const PlaceList& of_file, const PlaceList& of_today) {
    std::vector<Place> places = of_file.all();
    std::ranges::copy_if(of_today.all(), std::back_inserter(places),
                         [&](const Place& place) { return !of_file.find(place.code); });
    return PlaceList{std::move(places)};
}

int fit_of(const std::string& name, const std::string& word) {
    const auto at = name.find(word);
    return at == std::string::npos ? no_fit : at > 0 ? part : name == word ? whole : beginning;
}

int fit_of(const Place& place, const std::string& english, const std::string& word) {
    const int in_chinese = short_name(place.name_zh) == word ? whole : fit_of(place.name_zh, word);
    // A letter or two stand in every name; at the beginning they mean something.
    int in_english = fit_of(english, word);
    if (word.size() < 3 && in_english == part) in_english = no_fit;
    const int by_initials = place.pinyin_initials == word             ? whole
                            : place.pinyin_initials.starts_with(word) ? beginning
                                                                      : no_fit;
    const std::string code = fmt::format("{:06}", place.code);
    const int by_code = code == word ? whole : code.starts_with(word) ? beginning : no_fit;
    return std::min({in_chinese, in_english, by_initials, by_code});
}

}  // namespace

PlaceIndex::PlaceIndex(const PlaceList& of_file, const PlaceList& of_today,
                       std::set<AreaCode> with_tiers, std::vector<FormerPlace> former)
    : places_{merged(of_file, of_today)},
      with_tiers_{std::move(with_tiers)},
      former_{std::move(former)} {
    for (const Place& place : places_.all()) english_.push_back(small_letters(place.name_en));
}

PlaceHit PlaceIndex::hit_of(const Place& place) const {
    const auto chain = places_.chain(place.code);
    const auto known = std::ranges::find_if(
        chain, [&](AreaCode code) { return code == nation || with_tiers_.contains(code); });
    return {place, *places_.find(*known)};
}

std::vector<PlaceHit> PlaceIndex::below(AreaCode above) const {
    std::vector<PlaceHit> hits;
    for (const Place& place : places_.all())
        if (place.parent == above && place.code != nation) hits.push_back(hit_of(place));
    return hits;
}

int PlaceIndex::rank_below_another(const Place& place, const std::string& word) const {
    const auto& english = english_[static_cast<std::size_t>(&place - places_.all().data())];
    int best = fit_of(place, english, word);
    for (AreaCode code = place.parent; code != nation; code = places_.find(code)->parent) {
        const std::string& name = places_.find(code)->name_zh;
        for (const std::string_view above : {std::string_view{name}, short_name(name)})
            if (word.size() > above.size() && word.starts_with(above))
                best = std::min(best, fit_of(place, english, word.substr(above.size())));
    }
    return best;
}

int PlaceIndex::rank_of(const Place& place, const std::vector<std::string>& words) const {
    // The last word names the place, those before it may name what stands above.
    int rank = rank_below_another(place, words.back());
    for (std::size_t i = 0; i + 1 < words.size() && rank < no_fit; ++i) {
        const auto chain = places_.chain(place.code);
        const bool fits = std::ranges::any_of(chain, [&](AreaCode code) {
            const Place* each = places_.find(code);
            const auto at = static_cast<std::size_t>(each - places_.all().data());
            return fit_of(*each, english_[at], words[i]) < no_fit;
        });
        if (!fits) rank = no_fit;
    }
    return rank;
}

std::vector<PlaceHit> PlaceIndex::search(std::string_view text,
                                         std::span<const AreaCode> recent) const {
    const auto words = words_of(text);
    struct Found {
        std::ptrdiff_t recency;
        int rank;
        const Place* place;
    };
    std::vector<Found> found;
    for (const Place& place : places_.all()) {
        const auto recency = std::ranges::find(recent, place.code) - recent.begin();
        const bool is_recent = recency < std::ssize(recent);
        const int rank = !words.empty()                           ? rank_of(place, words)
                         : is_recent || level_of(place.code) <= 1 ? whole
                                                                  : no_fit;
        if (rank < no_fit) found.push_back({recency, rank, &place});
    }
    std::ranges::sort(found, {}, [](const Found& each) {
        return std::tuple{each.recency, each.rank, level_of(each.place->code), each.place->code};
    });
    std::vector<PlaceHit> hits;
    if (words.size() == 1)
        if (const auto heir = heir_of(words.front(), former_); heir && heir->was_renamed)
            if (const Place* place = find(heir->code)) {
                hits.push_back(hit_of(*place));
                hits.back().formerly = words.front();
                std::erase_if(found, [&](const Found& each) { return each.place == place; });
            }
    for (const Found& each : found) hits.push_back(hit_of(*each.place));
    return hits;
}

}  // namespace pension
