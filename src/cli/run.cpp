// SPDX-License-Identifier: Apache-2.0
#include "cli/run.hpp"

#include "app/asking/place_named.hpp"
#include "app/words/messages.hpp"
#include "app/words/notices.hpp"
#include "app/words/warnings.hpp"
#include "base/version.hpp"
#include "calc/resident/figure_warnings.hpp"
#include "cli/case_words.hpp"
#include "cli/command.hpp"
#include "cli/output.hpp"
#include "platform/standard_output.hpp"
#include "store/all_places.hpp"
#include "store/former_places.hpp"
#include "store/life_tables.hpp"
#include "store/national_expectancy.hpp"
#include "store/policy_copy.hpp"
#include "store/policy_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <ostream>
#include <string_view>

namespace pension::cli {

namespace {

ExitStatus fail(const Error& error, const Surroundings& around) {
    around.err << explain(error, around.tr) << "\n";
    return exit_status(error.code);
}

/// A script must not take a result that was cut off (a full disk) for a whole one.
ExitStatus whole(ExitStatus status, const Surroundings& around) {
    if (around.out.flush()) return status;
    return fail({ErrorCode::output_not_written, {{"reason", why_not_written(around.out)}}}, around);
}

/// Of the unconfirmed figures that were offered those without which the question failed.
std::vector<Warning> concerned(const std::vector<Warning>& offers, const Error& why) {
    const bool is_tier =
        why.code == ErrorCode::tier_not_offered || why.code == ErrorCode::tier_not_known;
    const std::string_view rule = is_tier ? code(Topic::tiers) : fact(why, "rule");
    std::vector<Warning> found;
    for (const Warning& offer : offers)
        if (const auto name = offer.facts.front(); name.first == "rule" && name.second == rule)
            found.push_back(offer);
    return found;
}

/// Options of the whole answer rather than of one person.
constexpr std::string_view of_all_with_value[] = {"--format", "-o",      "--output",
                                                  "--kind",   "--paper", "--name"};

/// "--paper", "--paper=A4", "--large-print".
bool is_of_all(std::string_view word) {
    const std::string_view name = word.substr(0, word.find('='));
    return name == "--large-print" || name == "--overwrite" ||
           std::ranges::find(of_all_with_value, name) != std::end(of_all_with_value);
}

/// The words before the first --and, read at once, and those after each. What is of the whole
/// answer may be typed anywhere.
std::vector<std::vector<std::string>> by_person(const std::vector<std::string>& arguments) {
    std::vector<std::vector<std::string>> people(1);
    bool is_value_of_all = false;
    for (const std::string& word : arguments) {
        if (word == "--and") {
            people.emplace_back();
            is_value_of_all = false;
            continue;
        }
        const bool of_all = is_value_of_all || is_of_all(word);
        (of_all ? people.front() : people.back()).push_back(word);
        is_value_of_all = std::ranges::find(of_all_with_value, std::string_view{word}) !=
                          std::end(of_all_with_value);
    }
    return people;
}

}  // namespace

std::string whose_and(const Translate& tr) {
    return tr(
        N_("--and names the next person of \"advise --household\" or \"sheet --kind family\""));
}

std::string program_name() {
    return fmt::format("yibizhang {}", program_version);
}

std::string why_not_written(std::ostream& out) {
    const auto* standard = dynamic_cast<const StandardOutput*>(out.rdbuf());
    return standard != nullptr ? standard->failure().message() : "";
}

Result<bool> agree(const Session& session, bool yes) {
    const Surroundings& around = session.around;
    if (!around.out.flush())
        return Error{ErrorCode::output_not_written, {{"reason", why_not_written(around.out)}}};
    if (yes) return true;
    if (!around.ask) {
        around.err << around.tr(N_("Nothing was changed: there is no terminal to ask at. Add "
                                   "\"--yes\" to make these changes."))
                   << "\n";
        return false;
    }
    if (around.ask(around.tr(N_("Make these changes? (y/N)")))) return true;
    around.out << around.tr(N_("Nothing was changed.")) << "\n";
    return false;
}

Result<ExitStatus> told(const Session& session, std::int64_t act) {
    if (session.around.out.flush()) return ExitStatus::done;
    return Error{
        ErrorCode::change_not_told,
        {{"act", fmt::format("{}", act)}, {"reason", why_not_written(session.around.out)}}};
}

Result<UserPolicyFile> Session::policy_in_use() const {
    if (policy_file) return UserPolicyFile{*policy_file};
    auto used = user_policy_file(around.shipped_policy, around.user_policy, around.copies);
    if (used && used.value().notice && !noticed_) {
        noticed_ = true;
        around.err << explain(*used.value().notice, around.tr) << "\n";
    }
    return used;
}

Result<std::filesystem::path> Session::policy() const {
    return policy_in_use().and_then(
        [](const UserPolicyFile& used) -> Result<std::filesystem::path> { return used.file; });
}

Result<std::filesystem::path> Session::policy_to_change() const {
    return policy_in_use().and_then(
        [](const UserPolicyFile& used) -> Result<std::filesystem::path> {
            if (used.cannot_save) return *used.cannot_save;
            return used.file;
        });
}

Result<PolicyShelf*> Session::shelf() const {
    if (shelf_) return &*shelf_;
    // A file that was verified as it stands needs neither to be made nor brought up to date.
    shelf_ = PolicyShelf::ready(
        policy_file ? std::filesystem::path{*policy_file} : around.user_policy, around.copies);
    if (shelf_) return &*shelf_;
    const auto file = policy();
    if (!file) return file.error();
    auto opened = PolicyShelf::open(file.value(), around.copies);
    if (!opened) return opened.error();
    shelf_ = std::move(opened).value();
    return &*shelf_;
}

Result<std::shared_ptr<const PolicyBook>> Session::book(const std::set<AreaCode>& places) const {
    return shelf().and_then([&](PolicyShelf* opened) { return opened->book(places); });
}

Result<PolicyShelf*> Session::collection() const {
    if (collection_) return &*collection_;
    auto opened = PolicyShelf::open(around.shipped_policy.parent_path() / unconfirmed_file_name,
                                    around.copies);
    if (!opened) return opened.error();
    collection_ = std::move(opened).value();
    return &*collection_;
}

Result<std::shared_ptr<const PolicyBook>> Session::book_with_unconfirmed(
    const std::set<AreaCode>& places) const {
    const auto facts = book(places);
    if (!facts) return facts;
    return collection().and_then(
        [&](PolicyShelf* opened) { return with_unconfirmed(*facts.value(), *opened, places); });
}

std::vector<Warning> Session::offers(const Case& asked, const std::set<AreaCode>& places) const {
    offered_.clear();
    const auto book = book_with_unconfirmed(places);
    if (!book) {
        if (!std::exchange(told_of_collection_, true))
            around.err << explain(book.error(), around.tr) << "\n";
        return {};
    }
    offered_ = unconfirmed_offers(book.value()->rules(asked.earlier, asked.place, asked.group),
                                  asked.as_of);
    return offered_;
}

Result<std::shared_ptr<const LifeTables>> Session::lives(const LivesWanted& wanted) const {
    const std::string name = wanted.name.value_or(std::string{shipped_life_tables.front()});
    auto& known = lives_[fmt::format("{}|{}|{}|{}", name, wanted.sex ? code(*wanted.sex) : "",
                                     wanted.both_sexes, wanted.year)];
    if (known) return known;
    auto read = life_tables(name, around.shipped_policy.parent_path(),
                            {wanted.sex, wanted.both_sexes, wanted.year});
    if (!read) return read.error();
    known = std::make_shared<const LifeTables>(std::move(read).value());
    return known;
}

Result<RegionalExpectancy> Session::expectancy(Age region, int year,
                                               std::optional<Age> nation) const {
    return regional_expectancy(region, year, nation, around.shipped_policy.parent_path());
}

Result<Place> Session::place(std::string_view typed, std::vector<Warning>& told) const {
    return shelf().and_then(
        [&](PolicyShelf* opened) { return place(opened->places(), typed, told); });
}

Result<Place> Session::place(const PlaceList& places, std::string_view typed,
                             std::vector<Warning>& told) const {
    const auto share = around.shipped_policy.parent_path();
    const auto kept = [](auto read) {
        return read ? std::optional{std::move(read).value()} : std::nullopt;
    };
    return place_named(
        places, typed,
        {[&] { return kept(all_places(share)); }, [&] { return kept(former_places(share)); }},
        told);
}

Result<Question> read_question(const Session& session, const QuestionOptions& typed,
                               QuestionKind kind) {
    return pension::read_question(session, typed, kind, session.around.today);
}

ExitStatus run(const std::vector<std::string>& arguments, Surroundings& around) {
    const Translate& tr = around.tr;
    CommandLine line{
        tr, "yibizhang-cli",
        tr(N_("Reckons what the resident pension scheme gives for what is paid. A case "
              "that the window saved (FILE.yibizhang) stands in place of the options "
              "of a command; --which NUMBER names the plan meant, where one is.")),
        program_name()};
    Command& program = line.root();
    program.require_subcommand(1);
    Session session{around};
    std::optional<std::string> language;
    program
        .add_option("--policy", session.policy_file,
                    tr(N_("Policy file (default: your own, made at first use)")))
        ->type_name("FILE");
    program.add_option("--lang", language, tr(N_("Language: zh_CN or en")))->type_name("LANGUAGE");
    Action chosen;
    add_compare(program, session, chosen);
    add_ladder(program, session, chosen);
    add_eligibility(program, session, chosen);
    add_explain(program, session, chosen);
    add_advise(program, session, chosen);
    add_sheet(program, session, chosen);
    add_export(program, session, chosen);
    add_batch(program, session, chosen);
    add_policy(program, session, chosen);
    add_answers(program, session, chosen);
    add_self_test(program, session, chosen);

    const auto words = with_case(arguments, session);
    if (!words) return fail(words.error(), around);
    auto people = by_person(words.value());
    const auto read = line.read(people.front(), around.out);
    if (!read) return fail(read.error(), around);
    if (!read.value()) return whole(ExitStatus::done, around);
    if (language && !language_named(*language))
        return fail({ErrorCode::option_wrong, {{"reason", "--lang " + *language}}}, around);
    session.further_people.assign(std::next(people.begin()), people.end());
    if (!session.further_people.empty() && !program.got_subcommand("advise") &&
        !program.got_subcommand("sheet"))
        return fail({ErrorCode::option_wrong, {{"reason", whose_and(tr)}}}, around);
    const auto ended = chosen();
    if (ended) return whole(ended.value(), around);
    const ExitStatus failed = fail(ended.error(), around);
    const auto offers = concerned(session.offered(), ended.error());
    for (const std::string& offer : explain_all(offers, tr)) around.err << offer << "\n";
    for (const std::string& hint : option_hints(offers, tr)) around.err << hint << "\n";
    return failed;
}

}  // namespace pension::cli
