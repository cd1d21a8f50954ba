// SPDX-License-Identifier: Apache-2.0
#include "app/words/terms.hpp"
#include "cli/command.hpp"
#include "cli/proposal.hpp"
#include "platform/files.hpp"
#include "policy/topic.hpp"
#include "store/figure_edit.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <set>

namespace pension::cli {

namespace {

struct FiguresOptions {
    std::string place;
    std::vector<std::string> topics{};
    std::string topic{};
    std::optional<std::string> group{};
    std::optional<std::string> from{};
    std::optional<std::string> as_of{};
    std::optional<std::string> day{};
    std::optional<std::string> why{};
    std::string document{};
    std::string document_no{};
    std::string clause{};
    std::string evidence = "own";
    bool yes = false;
};

Result<Month> month_asked(const Session& session, const std::optional<std::string>& typed) {
    return typed ? read_month(*typed) : Result<Month>{session.around.today};
}

/// The day on which somebody saw it; the file itself knows which days there are.
std::string day_asked(const Session& session, const FiguresOptions& typed) {
    if (typed.day) return *typed.day;
    return session.around.day.empty() ? iso(session.around.today) + "-01" : session.around.day;
}

Result<ExitStatus> run_confirm(const Session& session, const FiguresOptions& typed) {
    const Translate& tr = session.around.tr;
    const auto as_of = month_asked(session, typed.as_of);
    if (!as_of) return as_of.error();
    Confirmation seen{nation, {}, as_of.value(), day_asked(session, typed)};
    for (const std::string& text : typed.topics) {
        const auto topic = topic_typed(text, tr);
        if (!topic) return topic.error();
        seen.topics.push_back(topic.value());
    }
    const auto file = session.policy_to_change();
    if (!file) return file.error();
    const auto shelf = session.shelf();
    if (!shelf) return shelf.error();
    const auto place = shelf.value()->places().search(typed.place);
    if (!place) return place.error();
    seen.place = place.value().code;
    const auto proposal = propose_confirmation(file.value(), seen);
    if (!proposal) return proposal.error();
    print_changes(session, proposal.value());
    return ask_and_do(session, proposal.value(), typed.yes, ActKind::edit,
                      typed.why.value_or(tr(N_("seen to hold still"))));
}

/// The months of effect for which the collection has such a figure of the place.
std::set<Month> months_collected(const PolicyBook& book, const Adoption& wanted) {
    std::set<Month> months;
    for_each_topic(book.rows(), [&](Topic topic, const auto& rows) {
        if (topic != wanted.topic) return;
        for (const auto& row : rows)
            if (row.area == wanted.place && row.group == wanted.group)
                months.insert(row.figure.from);
    });
    return months;
}

/// The one that is in force, else the first one to come.
Month usual_month(const std::set<Month>& months, Month today) {
    const auto after = months.upper_bound(today);
    return after == months.begin() ? *after : *std::prev(after);
}

Result<Adoption> figure_asked(const Session& session, const FiguresOptions& typed) {
    Adoption wanted;
    const auto topic = topic_typed(typed.topic, session.around.tr);
    if (!topic) return topic.error();
    wanted.topic = topic.value();
    const auto group = group_typed(typed.group);
    if (!group) return group.error();
    wanted.group = group.value();
    const auto from = month_asked(session, typed.from);
    if (!from) return from.error();
    wanted.from = from.value();
    const auto collection = session.collection();
    if (!collection) return collection.error();
    const auto place = collection.value()->places().search(typed.place);
    if (!place) return place.error();
    wanted.place = place.value().code;
    if (typed.from) return wanted;
    const auto book = collection.value()->book({wanted.place});
    if (!book) return book.error();
    if (const auto months = months_collected(*book.value(), wanted); !months.empty())
        wanted.from = usual_month(months, session.around.today);
    return wanted;
}

/// The document under which the figure stands from now on.
Result<Source> document_asked(const Session& session, const FiguresOptions& typed,
                              const std::filesystem::path& file, AreaCode place) {
    const auto read = FigureDraftChecker::of(file, place);
    if (!read) return read.error();
    Source source = source_of({"source", {{"evidence", typed.evidence}}});
    // A word that means none of them would become "own" without a word.
    if (text_of(row_of(source), "evidence") != typed.evidence)
        return Error{ErrorCode::option_wrong, {{"reason", "--evidence " + typed.evidence}}};
    source.read_on = day_asked(session, typed);
    source.id = free_source_id(read.value().rows(), place, source.read_on);
    source.document = typed.document;
    source.document_no = typed.document_no;
    return source;
}

Result<ExitStatus> run_adopt(const Session& session, const FiguresOptions& typed) {
    auto asked = figure_asked(session, typed);
    if (!asked) return asked.error();
    Adoption wanted = std::move(asked).value();
    const auto file = session.policy_to_change();
    if (!file) return file.error();
    const auto source = document_asked(session, typed, file.value(), wanted.place);
    if (!source) return source.error();
    wanted.asked = source.value();
    wanted.clause = typed.clause;
    const auto proposal = propose_adoption(
        file.value(), session.around.shipped_policy.parent_path() / unconfirmed_file_name, wanted);
    if (!proposal) return proposal.error();
    print_changes(session, proposal.value());
    print_effect(session, proposal.value(), wanted.place,
                 std::max(session.around.today, wanted.from));
    return ask_and_do(session, proposal.value(), typed.yes, ActKind::edit,
                      typed.why.value_or(typed.document));
}

void add_day_and_why(Command& command, FiguresOptions& typed, const Translate& tr) {
    command
        .add_option("--on", typed.day,
                    tr(N_("Day on which somebody saw it, YYYY-MM-DD (default: today)")))
        ->type_name("DAY");
    command.add_option("--why", typed.why, tr(N_("What the record of changes is to say")))
        ->type_name("TEXT");
    command.add_flag("--yes", typed.yes, tr(N_("Makes the changes without asking")));
}

void add_confirm(Command& policy, Session& session, Action& chosen) {
    const Translate& tr = session.around.tr;
    auto typed = std::make_shared<FiguresOptions>();
    auto* command = policy.add_subcommand(
        "confirm", tr(N_("Notes that a place's figures in force were seen to hold still: shows, "
                         "then asks")));
    command->add_option("PLACE", typed->place, tr(N_("Area code or name of the place")))
        ->required();
    command
        ->add_option("--topic", typed->topics,
                     tr(N_("Rule by its name or table, may be repeated (default: all)")))
        ->type_name("RULE")
        ->allow_extra_args(false);
    command
        ->add_option("--as-of", typed->as_of,
                     tr(N_("Month in which the figures are in force, YYYY-MM (default: this "
                           "month)")))
        ->type_name("MONTH");
    add_day_and_why(*command, *typed, tr);
    command->callback([&session, typed, &chosen] {
        chosen = [&session, typed] { return run_confirm(session, *typed); };
    });
}

void add_adopt(Command& policy, Session& session, Action& chosen) {
    const Translate& tr = session.around.tr;
    auto typed = std::make_shared<FiguresOptions>();
    auto* command = policy.add_subcommand(
        "adopt", tr(N_("Takes a figure that no document confirmed in as your own, once somebody "
                       "has vouched for it: shows, then asks")));
    command->add_option("PLACE", typed->place, tr(N_("Area code or name of the place")))
        ->required();
    command->add_option("--topic", typed->topic, tr(N_("Rule by its name or table")))
        ->type_name("RULE")
        ->required();
    command->add_option("--group", typed->group, tr(N_("Group whose rule it is (default: all)")))
        ->type_name("GROUP");
    command
        ->add_option("--from", typed->from,
                     tr(N_("Month since which it holds, YYYY-MM (default: the one in force)")))
        ->type_name("MONTH");
    command
        ->add_option("--document", typed->document,
                     tr(N_("Who says so: a document, or whom you asked, such as 12333")))
        ->type_name("TEXT")
        ->required();
    command->add_option("--document-no", typed->document_no, tr(N_("Number of the document")))
        ->type_name("TEXT");
    command->add_option("--clause", typed->clause, tr(N_("Clause of the document")))
        ->type_name("TEXT");
    command
        ->add_option("--evidence", typed->evidence,
                     tr(N_("A official text, B official answer or press, C unofficial, D worked "
                           "out, own (default)")))
        ->type_name("LETTER");
    add_day_and_why(*command, *typed, tr);
    command->callback([&session, typed, &chosen] {
        chosen = [&session, typed] { return run_adopt(session, *typed); };
    });
}

}  // namespace

Result<Topic> topic_typed(const std::string& typed, const Translate& tr) {
    std::string known;
    for (const Topic topic : all_topics) {
        if (typed == code(topic) || typed == topic_name(topic, tr)) return topic;
        known += (known.empty() ? "" : tr(N_(", "))) + topic_name(topic, tr);
    }
    return Error{ErrorCode::option_wrong,
                 {{"reason", fmt::format(fmt::runtime(tr(N_("\"{text}\" is none of these rules: "
                                                            "{known}"))),
                                         fmt::arg("text", typed), fmt::arg("known", known))}}};
}

Result<std::optional<Group>> group_typed(const std::optional<std::string>& typed) {
    if (!typed) return std::optional<Group>{};
    const auto group = read_group(*typed);
    if (!group) return group.error();
    return std::optional{group.value()};
}

void add_policy_figures(Command& policy, Session& session, Action& chosen) {
    add_confirm(policy, session, chosen);
    add_adopt(policy, session, chosen);
}

}  // namespace pension::cli
