// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/desk_figures.hpp"
#include "app/desk/signal.hpp"
#include "app/words/translate.hpp"
#include "sheet/chart.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pension {

/// A bar of two parts and what it comes to, to be read from ten metres.
struct StoryBar {
    std::string name;
    std::string value;
    std::int64_t own = 0;     ///< In fen: what comes from the person's own money.
    std::int64_t others = 0;  ///< What the government adds.

    friend bool operator==(const StoryBar&, const StoryBar&) = default;
};

/// One picture of the story: the crowd's question, and either bars or a chart.
struct StoryPicture {
    std::string question;
    std::string answer{};  ///< In one sentence.
    std::vector<StoryBar> bars{};
    std::string own_words{};  ///< What the two parts of the bars are.
    std::string others_words{};
    std::optional<Chart> chart{};
    std::string note{};  ///< For who presents it; the crowd does not see it.
};

/// What the crowd sees (投影): pay, get, leave to the family, for two tiers of the place by its
/// leaflet. It is made of the place and the month alone, so that there is nobody to show.
class Projector {
public:
    /// @param place area code or name.
    Projector(Desk& desk, std::string place, Translate tr);

    std::string place_line() const;
    /// None as long as there are no figures.
    const std::vector<StoryPicture>& pictures() const { return pictures_; }
    std::size_t shown() const { return shown_; }
    /// From the last one back to the first, and the other way round.
    void turn(int by);

    Signal changed;

private:
    void make();

    Desk& desk_;
    std::string place_;
    Translate tr_;
    DeskFigures figures_;
    std::vector<StoryPicture> pictures_;
    std::size_t shown_ = 0;
    Subscription policy_changed_;
};

}  // namespace pension
