// SPDX-License-Identifier: Apache-2.0
#include "app/words/amounts.hpp"
#include "app/words/notice_words.hpp"
#include "app/words/terms.hpp"
#include "base/contract.hpp"
#include "base/decimal.hpp"
#include "cli/command.hpp"
#include "exchange/text_form.hpp"
#include "exchange/text_lines.hpp"
#include "notice/notice.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <ostream>
#include <utility>

namespace pension::cli {

namespace {

using Json = nlohmann::ordered_json;

/// Longer than any notice: what is longer was named by mistake.
constexpr std::size_t most_bytes = std::size_t{4} << 20U;

struct NoticeOptions {
    std::string file;
    std::optional<std::string> place;
    std::string format = "text";
};

Result<ByteFile> notice_named(const Session& session, const std::string& name) {
    if (name != "-") return ByteFile::open(name);
    if (session.around.in == nullptr)
        return Error{ErrorCode::file_not_readable, {{"file", "-"}, {"reason", ""}}};
    return ByteFile::copy_of(*session.around.in, "-");
}

/// The whole file in UTF-8, whatever it was written in.
Result<std::string> text_of_file(ByteFile& file) {
    const auto form = text_form(file);
    if (!form) return form.error();
    TextLines lines{file, form.value()};
    std::string text;
    std::string_view line;
    while (true) {
        const auto more = lines.next(line);
        if (!more) return more.error();
        if (!more.value()) return text;
        text += without_unreadable(line);
        if (!text.ends_with('\n')) text += '\n';
        if (text.size() > most_bytes)
            return Error{ErrorCode::file_too_large,
                         {{"file", file.name()}, {"most", fmt::format("{}", most_bytes)}}};
    }
}

std::string day_text(const std::optional<std::chrono::year_month_day>& day) {
    if (!day) return {};
    return fmt::format("{:04}-{:02}-{:02}", int{day->year()}, unsigned{day->month()},
                       unsigned{day->day()});
}

/// The sentence in one line.
std::string quoted(std::string_view text, TextSpan span) {
    std::string line;
    for (const char c : text.substr(span.from, span.length)) {
        const bool blank = c == '\n' || c == '\r' || c == '\t';
        line += blank ? ' ' : c;
    }
    return line;
}

/// What the policy file of a place says, for each group.
class PlaceRules {
public:
    PlaceRules(const PolicyBook& book, AreaCode place) : book_{book}, place_{place} {}

    BesideFile beside(const NoticeFigure& figure, Month today) const {
        return beside_file(figure, rules(figure.group), today);
    }

    std::vector<Money> not_named(const std::vector<NoticeFigure>& figures,
                                 std::optional<Group> group, Month today) const {
        return tiers_not_named(figures, group, rules(group), today);
    }

private:
    ResidentRules rules(std::optional<Group> group) const {
        return book_.rules(place_, group.value_or(Group::ordinary));
    }

    const PolicyBook& book_;
    AreaCode place_;
};

/// A notice that was read, and what to compare it with.
struct Reading {
    std::string text;
    NoticeReading read;
    std::optional<Place> place{};
    std::vector<BesideFile> beside{};  ///< For each figure, where a place was named.
    std::map<std::optional<Group>, std::vector<Money>> tiers_not_named{};  ///< Of the place.
};

// --- JSON ---------------------------------------------------------------------------------------

Json json_of(const FileCell& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    return nullptr;
}

Json json_of(const FileRow& row) {
    Json values = Json::object();
    for (const auto& [column, value] : row.cells) values[column] = json_of(value);
    return values;
}

Json json_of(const std::optional<Month>& month) {
    return month ? Json(iso(*month)) : Json(nullptr);
}

Json text_or_null(const std::string& text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

const char* code(BesideFile::How how) {
    switch (how) {
        case BesideFile::How::same: return "same";
        case BesideFile::How::added: return "new";
        case BesideFile::How::changed: return "changed";
    }
    return "";
}

Json json_of(const Reading& reading, std::size_t at) {
    const NoticeFigure& figure = reading.read.figures[at];
    Json sentences = Json::array();
    for (const TextSpan& span : figure.sentences) sentences.push_back(quoted(reading.text, span));
    Json doubts = Json::array();
    for (const Doubt doubt : figure.doubts) doubts.push_back(pension::code(doubt));
    Json made{{"topic", pension::code(figure.topic)},
              {"group", figure.group ? Json(pension::code(*figure.group)) : Json(nullptr)},
              {"from", json_of(figure.from)},
              {"until", json_of(figure.until)},
              {"values", json_of(figure.row)},
              {"sentence", sentences.front()},
              {"sentences", sentences},
              {"sure", figure.sure()},
              {"doubts", doubts}};
    if (!reading.beside.empty()) {
        made["policy_file"] = code(reading.beside[at].how);
        made["was"] = json_of(reading.beside[at].was);
    }
    return made;
}

void print_json(const Reading& reading, std::ostream& out) {
    const NoticeReading& read = reading.read;
    Json figures = Json::array();
    for (std::size_t i = 0; i < read.figures.size(); ++i) figures.push_back(json_of(reading, i));
    Json left = Json::array();
    for (const LeftAlone& each : read.left_alone)
        left.push_back({{"sentence", quoted(reading.text, each.sentence)},
                        {"reason", pension::code(each.why)}});
    Json not_named = Json::array();
    for (const auto& [group, amounts] : reading.tiers_not_named) {
        Json yuan = Json::array();
        for (const Money amount : amounts) yuan.push_back(yuan_text(amount));
        not_named.push_back({{"group", group ? Json(pension::code(*group)) : Json(nullptr)},
                             {"amounts", std::move(yuan)}});
    }
    const Json all{
        {"schema", 1},
        {"program", program_name()},
        {"document",
         {{"title", text_or_null(read.title)},
          {"number", text_or_null(read.document_no)},
          {"date", text_or_null(day_text(read.date))}}},
        {"place", reading.place ? Json(fmt::format("{:06}", reading.place->code)) : Json(nullptr)},
        {"figures", figures},
        {"tiers_not_named", not_named},
        {"left_alone", left}};
    out << all.dump(2, ' ', false, Json::error_handler_t::replace) << "\n";
}

// --- Text ---------------------------------------------------------------------------------------

void print_document(const NoticeReading& read, const Translate& tr, std::ostream& out) {
    const auto line = [&](const char* message, const std::string& value) {
        out << fmt::format(fmt::runtime(tr(message)),
                           fmt::arg("value", value.empty() ? tr(N_("not found")) : value))
            << "\n";
    };
    line(N_("Title: {value}"), read.title);
    line(N_("Number: {value}"), read.document_no);
    line(N_("Date: {value}"), day_text(read.date));
}

void print_figure(const Reading& reading, std::size_t at, const Translate& tr, std::ostream& out) {
    const NoticeFigure& figure = reading.read.figures[at];
    out << (figure.sure() ? tr(N_("[sure]")) : tr(N_("[look]"))) << " " << figure_text(figure, tr)
        << "\n";
    if (!reading.beside.empty()) out << "    " << explain(reading.beside[at], tr) << "\n";
    for (const Doubt doubt : figure.doubts) out << "    ! " << explain(doubt, tr) << "\n";
}

/// Figures of one sentence stand under it together.
void print_figures(const Reading& reading, const Translate& tr, std::ostream& out) {
    std::string last;
    for (std::size_t i = 0; i < reading.read.figures.size(); ++i) {
        std::string sentences;
        for (const TextSpan& span : reading.read.figures[i].sentences)
            sentences += fmt::format("  > {}\n", quoted(reading.text, span));
        if (sentences != last) out << "\n" << sentences;
        print_figure(reading, i, tr, out);
        last = std::move(sentences);
    }
}

void print_left(const Reading& reading, const Translate& tr, std::ostream& out) {
    if (reading.read.left_alone.empty()) return;
    out << "\n" << tr(N_("Left alone:")) << "\n";
    for (const LeftAlone& each : reading.read.left_alone)
        out << "  > " << quoted(reading.text, each.sentence) << "\n    " << explain(each.why, tr)
            << "\n";
}

void print_not_named(const Reading& reading, const Translate& tr, std::ostream& out) {
    for (const auto& [group, amounts] : reading.tiers_not_named) {
        std::string text;
        for (const Money amount : amounts)
            text += (text.empty() ? "" : tr(N_(", "))) + plain_amount(amount);
        const std::string sentence = fmt::format(
            fmt::runtime(tr(N_("Tiers of the policy file that the notice does not name, and that "
                               "it may have dropped: {amounts} yuan."))),
            fmt::arg("amounts", text));
        out << "\n" << (group ? group_name(*group, tr) + ": " : "") << sentence << "\n";
    }
}

void print_text(const Reading& reading, const Translate& tr, std::ostream& out) {
    const auto& figures = reading.read.figures;
    print_document(reading.read, tr, out);
    if (reading.place)
        out << fmt::format(fmt::runtime(tr(N_("Beside the policy file of {place}"))),
                           fmt::arg("place", place_name(*reading.place, tr)))
            << "\n";
    print_figures(reading, tr, out);
    print_not_named(reading, tr, out);
    print_left(reading, tr, out);
    const auto sure = std::ranges::count_if(figures, &NoticeFigure::sure);
    out << "\n"
        << fmt::format(fmt::runtime(tr(N_("Figures: {sure} sure, {look} to look at; sentences left "
                                          "alone: {left}. Nothing was changed."))),
                       fmt::arg("sure", sure),
                       fmt::arg("look", static_cast<std::ptrdiff_t>(figures.size()) - sure),
                       fmt::arg("left", reading.read.left_alone.size()))
        << "\n";
}

// --- The command --------------------------------------------------------------------------------

Status compare(const Session& session, const std::string& typed, Reading& reading) {
    std::vector<Warning> told;
    const auto place = session.place(typed, told);
    if (!place) return place.error();
    const auto book = session.book({place.value().code});
    if (!book) return book.error();
    const PlaceRules rules{*book.value(), place.value().code};
    reading.place = place.value();
    for (const NoticeFigure& figure : reading.read.figures)
        reading.beside.push_back(rules.beside(figure, session.around.today));
    for (const NoticeFigure& figure : reading.read.figures) {
        auto amounts = rules.not_named(reading.read.figures, figure.group, session.around.today);
        if (!amounts.empty()) reading.tiers_not_named[figure.group] = std::move(amounts);
    }
    return done();
}

Result<ExitStatus> run_read_notice(const Session& session, const NoticeOptions& typed) {
    const Translate& tr = session.around.tr;
    if (typed.format != "text" && typed.format != "json")
        return Error{ErrorCode::option_wrong,
                     {{"reason", fmt::format("--format {}", typed.format)}}};
    auto file = notice_named(session, typed.file);
    if (!file) return file.error();
    ByteFile bytes = std::move(file).value();
    auto text = text_of_file(bytes);
    if (!text) return text.error();
    Reading reading{std::move(text).value(), {}};
    reading.read = read_notice(reading.text, session.around.today);
    if (typed.place) {
        const Status compared = compare(session, *typed.place, reading);
        if (!compared) return compared.error();
    }
    if (typed.format == "json")
        print_json(reading, session.around.out);
    else
        print_text(reading, tr, session.around.out);
    const auto& figures = reading.read.figures;
    if (figures.empty()) {
        session.around.err << tr(N_("There is no figure of the resident pension scheme in this "
                                    "text. Paste the notice as text, tables too; a picture cannot "
                                    "be read."))
                           << "\n";
        return ExitStatus::bad_usage;
    }
    const bool all_sure = std::ranges::all_of(figures, &NoticeFigure::sure);
    return all_sure && reading.read.left_alone.empty() ? ExitStatus::done
                                                       : ExitStatus::done_with_findings;
}

}  // namespace

void add_policy_notice(Command& policy, Session& session, Action& chosen) {
    const Translate& tr = session.around.tr;
    auto* read = policy.add_subcommand(
        "read-notice", tr(N_("The figures in the text of a notice, each beside its sentence; "
                             "changes nothing. Ends in 1 where something is to be looked at, in 2 "
                             "where there is no figure")));
    auto typed = std::make_shared<NoticeOptions>();
    read->add_option("FILE", typed->file, tr(N_("Text of the notice; - is standard input")))
        ->required();
    read->add_option("--place", typed->place,
                     tr(N_("Says beside each figure what the policy file says of this place")))
        ->type_name("PLACE");
    read->add_option("--format", typed->format, tr(N_("text or json")))->type_name("FORMAT");
    read->callback([&session, typed, &chosen] {
        chosen = [&session, typed] { return run_read_notice(session, *typed); };
    });
}

}  // namespace pension::cli
