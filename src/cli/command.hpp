// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/understood.hpp"
#include "base/result.hpp"
#include "calc/told/warning.hpp"
#include "cli/command_line.hpp"
#include "cli/options.hpp"
#include "cli/run.hpp"
#include "policy/policy_book.hpp"
#include "store/life_tables.hpp"
#include "store/policy_copy.hpp"
#include "store/policy_shelf.hpp"

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace pension::cli {

/// What every command can reach once the command line has been read.
class Session : public Figures {
public:
    explicit Session(Surroundings& surroundings) : around{surroundings} {}

    Surroundings& around;
    std::optional<std::string> policy_file{};  ///< --policy, if it was typed.
    /// What was typed after each --and, for the further people of a household.
    std::vector<std::vector<std::string>> further_people{};

    /// The policy file named, or the user's own, made from the shipped one at first use; opened
    /// once, however many people ask.
    Result<PolicyShelf*> shelf() const;
    /// The collection of what no document confirms, opened once.
    Result<PolicyShelf*> collection() const;

    Result<Place> place(std::string_view typed, std::vector<Warning>& told) const override;
    Result<std::shared_ptr<const PolicyBook>> book(const std::set<AreaCode>& places) const override;
    Result<std::shared_ptr<const PolicyBook>> book_with_unconfirmed(
        const std::set<AreaCode>& places) const override;
    /// Told again where the question cannot be answered without. That the collection cannot be read
    /// is said once.
    std::vector<Warning> offers(const Case& asked, const std::set<AreaCode>& places) const override;
    const std::vector<Warning>& offered() const { return offered_; }
    /// Read once.
    Result<std::shared_ptr<const LifeTables>> lives(const LivesWanted& wanted) const override;
    Result<RegionalExpectancy> expectancy(Age region, int year,
                                          std::optional<Age> nation) const override;
    /// Where it is. Says, once, what is to be known about it.
    Result<std::filesystem::path> policy() const;
    /// The same, to be changed. Errors: also file_not_written where the shipped file stands in.
    Result<std::filesystem::path> policy_to_change() const;
    /// Of a list of places, which may be that of another file than the one in use.
    Result<Place> place(const PlaceList& places, std::string_view typed,
                        std::vector<Warning>& told) const;

private:
    Result<UserPolicyFile> policy_in_use() const;

    mutable bool noticed_ = false;
    mutable std::optional<PolicyShelf> shelf_{};
    mutable std::optional<PolicyShelf> collection_{};
    mutable bool told_of_collection_ = false;
    mutable std::vector<Warning> offered_{};
    mutable std::map<std::string, std::shared_ptr<const LifeTables>> lives_{};
};

/// The question as it stands today; see read_question() of app/asking.
Result<Question> read_question(const Session& session, const QuestionOptions& typed,
                               QuestionKind kind);

/// Whose word --and is, for who types it elsewhere.
std::string whose_and(const Translate& tr);

/// What a command does once it was chosen; errors end in a sentence and an exit status.
using Action = std::function<Result<ExitStatus>()>;

/// Each adds its command to the program and says what to do if it was chosen.
void add_compare(Command& program, Session& session, Action& chosen);
void add_ladder(Command& program, Session& session, Action& chosen);
void add_eligibility(Command& program, Session& session, Action& chosen);
void add_explain(Command& program, Session& session, Action& chosen);
void add_advise(Command& program, Session& session, Action& chosen);
void add_answers(Command& program, Session& session, Action& chosen);
void add_self_test(Command& program, Session& session, Action& chosen);
void add_sheet(Command& program, Session& session, Action& chosen);
void add_batch(Command& program, Session& session, Action& chosen);
void add_export(Command& program, Session& session, Action& chosen);
void add_policy(Command& program, Session& session, Action& chosen);
/// `policy` is the command that add_policy() adds.
void add_policy_check(Command& policy, Session& session, Action& chosen);
void add_policy_log(Command& policy, Session& session, Action& chosen);
void add_policy_diff(Command& policy, Session& session, Action& chosen);
void add_policy_notice(Command& policy, Session& session, Action& chosen);
/// export, import, restore, update.
void add_policy_changes(Command& policy, Session& session, Action& chosen);
/// confirm, adopt.
void add_policy_figures(Command& policy, Session& session, Action& chosen);
void add_policy_compare(Command& policy, Session& session, Action& chosen);
void add_policy_mend(Command& policy, Session& session, Action& chosen);

/// A topic by its table or by its name in the user's language.
/// Errors: option_wrong, with all there are.
Result<Topic> topic_typed(const std::string& typed, const Translate& tr);

/// A group by its code. Errors: group_unknown.
Result<std::optional<Group>> group_typed(const std::optional<std::string>& typed);

/// Why the stream is broken, as far as it knows.
std::string why_not_written(std::ostream& out);

/// Whether the changes that were printed may be made: because `yes` was typed, or the user agrees.
/// Says so where not. Errors: output_not_written, for nobody agrees to what could not be shown.
Result<bool> agree(const Session& session, bool yes);

/// done, where what was printed of a change that was made came out whole.
/// Errors: change_not_told.
Result<ExitStatus> told(const Session& session, std::int64_t act);

/// Name and version, as results print it.
std::string program_name();

}  // namespace pension::cli
