// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/policy_table.hpp"
#include "app/words/changes.hpp"
#include "cli/command.hpp"
#include "exchange/text_table.hpp"
#include "store/policy_difference.hpp"

#include <fmt/format.h>

#include <ostream>
#include <system_error>

namespace pension::cli {

namespace {

struct DiffOptions {
    std::string one;
    std::string other;
};

/// "420100@2024-01": what holds there and then.
struct PlaceAndMonth {
    std::string place;
    Month month{};
};

/// None where it is no place with a month, but the name of a file.
std::optional<PlaceAndMonth> place_and_month(const std::string& text) {
    const auto at = text.rfind('@');
    std::error_code unknown;
    if (at == std::string::npos || std::filesystem::exists(text, unknown)) return std::nullopt;
    const auto month = parse_month(std::string_view{text}.substr(at + 1));
    if (!month) return std::nullopt;
    return PlaceAndMonth{text.substr(0, at), *month};
}

ExitStatus no_difference(const Session& session) {
    session.around.out << session.around.tr(N_("No difference.")) << "\n";
    return ExitStatus::done;
}

Result<ExitStatus> compare_months(const Session& session, const PlaceAndMonth& one,
                                  const PlaceAndMonth& other) {
    const auto shelf = session.shelf();
    if (!shelf) return shelf.error();
    const auto first = shelf.value()->places().search(one.place);
    if (!first) return first.error();
    const auto second = shelf.value()->places().search(other.place);
    if (!second) return second.error();
    const auto book = session.book({first.value().code, second.value().code});
    if (!book) return book.error();
    const Table table = rules_difference(*book.value(), {first.value().code, one.month},
                                         {second.value().code, other.month}, session.around.tr);
    if (table.rows.empty()) return no_difference(session);
    session.around.out << text_table(table);
    return ExitStatus::done_with_findings;
}

Result<ExitStatus> compare_files(const Session& session, const DiffOptions& typed) {
    const auto difference = policy_difference(typed.one, typed.other);
    if (!difference) return difference.error();
    if (difference.value().changes.empty()) return no_difference(session);
    for (const std::string& line :
         change_lines(difference.value().changes, difference.value().places, session.around.tr))
        session.around.out << line << "\n";
    return ExitStatus::done_with_findings;
}

Result<ExitStatus> run_diff(const Session& session, const DiffOptions& typed) {
    const auto one = place_and_month(typed.one);
    const auto other = place_and_month(typed.other);
    if (one && other) return compare_months(session, *one, *other);
    if (one || other)
        return Error{ErrorCode::option_wrong,
                     {{"reason", fmt::format("diff {} {}", typed.one, typed.other)}}};
    return compare_files(session, typed);
}

}  // namespace

void add_policy_diff(Command& policy, Session& session, Action& chosen) {
    const Translate& tr = session.around.tr;
    auto typed = std::make_shared<DiffOptions>();
    auto* diff = policy.add_subcommand(
        "diff", tr(N_("What two policy files or packs say differently, or what holds in two "
                      "months: 420100@2024-01 420100@2025-07")));
    diff->add_option("A", typed->one, tr(N_("Policy file, pack, or PLACE@MONTH")))->required();
    diff->add_option("B", typed->other, tr(N_("The same, to compare with")))->required();
    diff->callback([&session, typed, &chosen] {
        chosen = [&session, typed] { return run_diff(session, *typed); };
    });
}

}  // namespace pension::cli
