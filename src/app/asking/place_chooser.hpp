// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/place_index.hpp"
#include "app/words/translate.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pension {

/// A place as a list shows it.
struct PlaceLine {
    std::string name;   ///< "Macheng 421181".
    std::string above;  ///< "Hubei, Huanggang"; empty for the nation and its provinces.
    std::string known;  ///< Whose tiers hold there, or that none are known.
    AreaCode code = nation;
};

/// Choosing a place by typing: what was typed, the places it may mean, the one that is marked.
/// Knows no window; ui/ binds a field and a list to it.
class PlaceChooser {
public:
    explicit PlaceChooser(Translate tr) : tr_{std::move(tr)} {}

    /// Begins a search, or goes on with it: what may be meant by the text; the first one is marked.
    /// @param recent those chosen before, the last one first.
    void type(const PlaceIndex& index, const std::string& text,
              const std::vector<AreaCode>& recent);
    /// Ends it without a choice.
    void cancel() { lines_.clear(), codes_.clear(), left_off_ = 0, is_open_ = false; }
    /// Ends it with the marked place; none where nothing fits: then the search goes on.
    std::optional<AreaCode> choose();

    bool is_open() const { return is_open_; }
    /// At most as many as anybody looks through.
    const std::vector<PlaceLine>& lines() const { return lines_; }
    std::size_t left_off() const { return left_off_; }
    /// What stands under the list: how many more there are, or that there is none. Empty: nothing.
    std::string remark() const;

    /// The marked line. @pre there is one.
    std::size_t marked() const { return marked_; }
    void mark(std::size_t line);

private:
    Translate tr_;
    bool is_open_ = false;
    std::vector<PlaceLine> lines_;
    std::vector<AreaCode> codes_;
    std::size_t left_off_ = 0;
    std::size_t marked_ = 0;
};

/// "Macheng 421181": how a place stands in a field.
std::string place_and_code(const Place& place, const Translate& tr);

}  // namespace pension
