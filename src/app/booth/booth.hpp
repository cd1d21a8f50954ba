// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/booth/booth_answer.hpp"
#include "app/booth/slip_printer.hpp"
#include "app/booth/slip_queue.hpp"
#include "app/booth/tally.hpp"
#include "app/booth/visitor.hpp"
#include "app/desk/desk.hpp"
#include "app/desk/desk_figures.hpp"
#include "app/desk/signal.hpp"
#include "app/words/translate.hpp"
#include "platform/line_device.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pension {

/// How long nobody touches anything before the next person is taken to have come, in seconds.
struct IdleTimes {
    int quiet = 60;      ///< Then a countdown is shown ...
    int countdown = 10;  ///< ... and when it has run out, everything is wiped.
    int resumable = 5;   ///< Which can be taken back for so long.
};

/// Who owns a booth brings this.
struct BoothSurroundings {
    std::string place;  ///< Area code or name; fixed as long as the booth is open.
    SlipWay slips{};    ///< Where they go; unknown: none is made yet.
    std::string pin{};  ///< Of a kiosk, see KioskLock; empty: the stall is left by Esc.
    IdleTimes times{};
    Post post{};                          ///< See LatestTask.
    std::filesystem::path card_reader{};  ///< A device that sends lines; empty: none.
};

/// The stall (展台) as facts and intentions: one person after the other, a field for the age and
/// two for the tiers, all by digits, Tab and Enter. What somebody typed is gone when the next one
/// comes: fields, answer and the memory that they stood in; it is written into no file but the slip
/// that this person takes home. UI thread only.
class Booth {
public:
    enum class Field { born, tier, beside };

    Booth(Desk& desk, BoothSurroundings around, Translate tr);
    ~Booth();
    Booth(const Booth&) = delete;
    Booth& operator=(const Booth&) = delete;

    // What it shows.
    const Translate& words() const { return tr_; }
    std::string place_line() const;  ///< "Changsha, November 2026".
    Field focused() const { return focused_; }
    /// As typed; of a number of a card only how long it is.
    std::string text(Field field) const;
    std::string label(Field field) const;
    /// Why it cannot be answered; empty where it can. One sentence, for all fields.
    const std::string& problem() const { return problem_; }
    const std::optional<BoothAnswer>& answer() const { return answer_; }
    /// Seconds until everything is wiped; none while somebody is there.
    std::optional<int> countdown() const;
    bool can_resume() const { return left_behind_.has_value(); }
    const Tally& tally() const { return tally_; }
    /// "Slips: 1 waiting, 3 done, 1 failed"; empty before the first one.
    std::string slips_line() const;
    /// Why the last one that failed did; empty where none has.
    std::string slip_problem() const;
    const SlipQueue& slips() const { return slips_; }
    bool has_slip_folder() const { return around_.slips.folder.has_value(); }
    bool can_hand_out_slips() const { return around_.slips.is_known(); }

    // What the user can do. Each of them counts as a sign of life.
    /// Into the focused field; the first one replaces what stood there. A card reader that types
    /// as a keyboard does so too, and ends with Enter: X is the last character of some numbers.
    void press(char digit);
    /// A card was read at a device: whose it is, is asked about next. See read_card_line().
    /// @param line is overwritten.
    void card(std::string& line);
    void erase();  ///< The last digit.
    void focus(Field field);
    void next_field(bool backwards = false);
    /// Answers; where the answer is there already, the next person has come.
    void enter();
    void next_person();
    /// Queues the slip. @pre answer() and can_hand_out_slips().
    void print_slip();
    void set_slip_folder(const std::filesystem::path& folder);
    /// Writes the tally beside the slips. @return a sentence that says where, or why not.
    /// @pre has_slip_folder().
    std::string save_tally() const;
    void stay();    ///< Somebody is still there: the countdown ends.
    void resume();  ///< Brings back what the countdown wiped. @pre can_resume().

    /// A second has passed.
    void tick();

    Signal changed;

private:
    std::string& typed(Field field) { return visitor_.*member(field); }
    static std::string Visitor::*member(Field field);
    void show_presets();
    void touch();
    void wipe_visitor();
    bool has_visitor() const { return !visitor_.born.empty() || answer_.has_value(); }
    void reckon_now();
    bool take_card(std::string& line);
    void watch_cards();
    std::string explained(const Error& why) const;

    Desk& desk_;
    BoothSurroundings around_;
    Translate tr_;
    DeskFigures figures_;
    Visitor visitor_;
    Visitor presets_;
    Field focused_ = Field::born;
    bool replaces_ = true;  ///< The next digit begins the field anew.
    std::string problem_;
    std::optional<BoothResult> result_;
    std::optional<BoothAnswer> answer_;
    std::optional<Visitor> left_behind_;
    bool was_answered_ = false;  ///< What was left behind.
    bool is_counted_ = false;    ///< In the tally.
    int quiet_ = 0;
    int since_first_key_ = 0;
    int resumable_ = 0;
    Tally tally_;
    SlipQueue slips_;
    Subscription slips_changed_;
    Subscription policy_changed_;
    std::shared_ptr<Booth*> here_ = std::make_shared<Booth*>(this);
    std::unique_ptr<LineDevice> cards_;  ///< Last: its thread ends first.
};

}  // namespace pension
