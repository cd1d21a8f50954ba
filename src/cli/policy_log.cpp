// SPDX-License-Identifier: Apache-2.0
#include "app/words/changes.hpp"
#include "base/decimal.hpp"
#include "cli/command.hpp"
#include "exchange/csv.hpp"
#include "store/change_record.hpp"
#include "store/policy_file.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>
#include <utility>

namespace pension::cli {

namespace {

using Json = nlohmann::ordered_json;

struct LogOptions {
    std::string format = "text";
    std::string act;
};

Json cell_json(const FileCell& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    return nullptr;
}

Json row_json(const std::optional<FileRow>& row) {
    if (!row) return nullptr;
    Json json = Json::object();
    for (const auto& [name, value] : row->cells) json[name] = cell_json(value);
    return json;
}

Json act_json(const RecordedAct& act) {
    Json changes = Json::array();
    for (const RowChange& change : act.changes)
        changes.push_back({{"table", change.row().table},
                           {"before", row_json(change.before)},
                           {"after", row_json(change.after)}});
    return {{"act", act.number},
            {"at", act.at},
            {"kind", act.kind == ActKind::outside ? "outside" : code(act.kind)},
            {"why", act.why.empty() ? Json{} : Json(act.why)},
            {"undoes", act.undoes ? Json(*act.undoes) : Json{}},
            {"changes", changes}};
}

/// Every line as far to the right as what stands in the list of an object.
std::string in_list(const Json& json) {
    std::string text = "    ";
    for (const char c : json.dump(2)) {
        text += c;
        if (c == '\n') text += "    ";
    }
    return text;
}

/// Writes acts as they come: a record may be longer than fits into memory.
class Writer {
public:
    Writer(std::ostream& out, const Translate& tr) : out_{out}, tr_{tr} {}
    virtual ~Writer() = default;
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    virtual void write(const RecordedAct& act, const std::vector<Place>& places) = 0;
    virtual void end() = 0;

protected:
    std::ostream& out_;
    const Translate& tr_;
    bool any_ = false;
};

class JsonWriter : public Writer {
public:
    using Writer::Writer;

    void write(const RecordedAct& act, const std::vector<Place>&) override {
        out_ << (std::exchange(any_, true) ? ",\n" : start) << in_list(act_json(act));
    }
    void end() override {
        out_ << (any_ ? "\n  ]\n}\n" : "{\n  \"schema\": 1,\n  \"acts\": []\n}\n");
    }

private:
    static constexpr const char* start = "{\n  \"schema\": 1,\n  \"acts\": [\n";
};

class CsvWriter : public Writer {
public:
    CsvWriter(std::ostream& out, const Translate& tr) : Writer{out, tr} {
        out << csv({{"act", "at", "kind", "why", "undoes", "table", "before", "after"}});
    }

    void write(const RecordedAct& act, const std::vector<Place>&) override {
        for (const RowChange& change : act.changes)
            out_ << csv({{fmt::format("{}", act.number), act.at,
                          act.kind == ActKind::outside ? "outside" : code(act.kind), act.why,
                          act.undoes ? fmt::format("{}", *act.undoes) : "", change.row().table,
                          change.before ? row_json(change.before).dump() : "",
                          change.after ? row_json(change.after).dump() : ""}});
    }
    void end() override {}
};

std::string act_lines(const RecordedAct& act, const std::vector<Place>& places,
                      const Translate& tr) {
    std::string what = act_text(act, tr);
    if (!act.why.empty())
        // TRANSLATORS: what a change did, and the name of the pack or the reason.
        what = fmt::format(fmt::runtime(tr(N_("{what}: {why}"))), fmt::arg("what", what),
                           fmt::arg("why", act.why));
    std::string text = fmt::format("{:>4}  {}  {}\n", act.number, act.at_local, what);
    for (const std::string& line : change_lines(act.changes, places, tr))
        text += "      " + line + "\n";
    return text;
}

class TextWriter : public Writer {
public:
    using Writer::Writer;

    void write(const RecordedAct& act, const std::vector<Place>& places) override {
        if (!std::exchange(any_, true))
            out_ << tr_(N_("The newest change first; times are those of this computer.")) << "\n";
        out_ << act_lines(act, places, tr_);
    }
    void end() override {
        if (!any_) out_ << tr_(N_("Nothing was changed yet.")) << "\n";
    }
};

std::unique_ptr<Writer> writer(Format format, std::ostream& out, const Translate& tr) {
    switch (format) {
        case Format::json: return std::make_unique<JsonWriter>(out, tr);
        case Format::csv: return std::make_unique<CsvWriter>(out, tr);
        case Format::text: break;
    }
    return std::make_unique<TextWriter>(out, tr);
}

Result<ExitStatus> run_log(const Session& session, const LogOptions& typed) {
    const auto format = read_format(typed.format);
    if (!format) return format.error();
    const auto file = session.policy();
    if (!file) return file.error();
    const auto written = writer(format.value(), session.around.out, session.around.tr);
    const Status read = for_each_recorded_act(
        file.value(), [&](const RecordedAct& act, const std::vector<Place>& places) {
            written->write(act, places);
        });
    if (!read) return read.error();
    written->end();
    return ExitStatus::done;
}

Result<ExitStatus> run_undo(const Session& session, const LogOptions& typed) {
    const auto act = parse_decimal(typed.act, 0);
    if (!act) return Error{ErrorCode::policy_act_unknown, {{"act", typed.act}}};
    const auto file = session.policy_to_change();
    if (!file) return file.error();
    const auto undone = undo_act(file.value(), *act);
    if (!undone) return undone.error();
    // The change is made: without their names places are told by their codes.
    const auto named = places_in(file.value());
    const std::vector<Place> places = named ? named.value() : std::vector<Place>{};
    session.around.out << act_lines(undone.value(), places, session.around.tr);
    return told(session, undone.value().number);
}

struct TypedLimits {
    std::optional<std::string> since;
    std::optional<std::int64_t> newest;
    bool yes = false;
};

/// A day as it is written in a date of the calendar, such as 2025-12-31.
bool is_day(const std::string& text) {
    return text.size() == 10 && text[4] == '-' && text[7] == '-' &&
           parse_month(std::string_view{text}.substr(0, 7)) &&
           text.find_first_not_of("0123456789", 8) == std::string::npos;
}

Result<ExitStatus> run_prune(const Session& session, const TypedLimits& typed) {
    const Translate& tr = session.around.tr;
    std::ostream& out = session.around.out;
    if (!typed.since && !typed.newest)
        return Error{ErrorCode::option_wrong,
                     {{"reason", tr(N_("\"policy prune\" needs --older-than or --keep"))}}};
    if (typed.since && !is_day(*typed.since))
        return Error{ErrorCode::option_wrong, {{"reason", "--older-than " + *typed.since}}};
    if (typed.newest && *typed.newest < 1)
        return Error{ErrorCode::option_wrong,
                     {{"reason", fmt::format("--keep {}", *typed.newest)}}};
    const auto file = session.policy_to_change();
    if (!file) return file.error();
    const RecordKept kept{typed.since, typed.newest};
    const auto acts = acts_to_prune(file.value(), kept);
    if (!acts) return acts.error();
    if (acts.value() == 0) {
        out << tr(N_("There is nothing to change.")) << "\n";
        return ExitStatus::done;
    }
    out << fmt::format(fmt::runtime(tr(N_("Changes that leave the record and cannot be undone any "
                                          "more: {acts}. The figures stay as they are.\n"))),
                       fmt::arg("acts", acts.value()));
    if (const auto agreed = agree(session, typed.yes); !agreed || !agreed.value())
        return agreed ? Result<ExitStatus>{ExitStatus::done_with_findings} : agreed.error();
    const auto gone = prune_change_record(file.value(), kept);
    if (!gone) return gone.error();
    out << fmt::format(fmt::runtime(tr(N_("Done. Changes taken out of the record: {acts}.\n"))),
                       fmt::arg("acts", gone.value()));
    return ExitStatus::done;
}

void add_prune(Command& policy, Session& session, Action& chosen) {
    const Translate& tr = session.around.tr;
    auto typed = std::make_shared<TypedLimits>();
    auto* prune = policy.add_subcommand(
        "prune", tr(N_("Takes old changes out of the record: says how many, then asks")));
    prune
        ->add_option("--older-than", typed->since,
                     tr(N_("Day before which changes go, YYYY-MM-DD")))
        ->type_name("DAY");
    prune->add_option("--keep", typed->newest, tr(N_("How many of the newest changes stay")))
        ->type_name("NUMBER");
    prune->add_flag("--yes", typed->yes, tr(N_("Makes the changes without asking")));
    prune->callback([&session, typed, &chosen] {
        chosen = [&session, typed] { return run_prune(session, *typed); };
    });
}

}  // namespace

void add_policy_log(Command& policy, Session& session, Action& chosen) {
    const Translate& tr = session.around.tr;
    auto typed = std::make_shared<LogOptions>();
    auto* log = policy.add_subcommand("log", tr(N_("What was changed, the newest first")));
    add_format(*log, typed->format, tr);
    log->callback([&session, typed, &chosen] {
        chosen = [&session, typed] { return run_log(session, *typed); };
    });
    add_prune(policy, session, chosen);
    auto* undo = policy.add_subcommand("undo", tr(N_("Undoes one change")));
    undo->add_option("NUMBER", typed->act, tr(N_("Number of the change, as \"policy log\" has it")))
        ->required();
    undo->callback([&session, typed, &chosen] {
        chosen = [&session, typed] { return run_undo(session, *typed); };
    });
}

}  // namespace pension::cli
