// SPDX-License-Identifier: Apache-2.0
#include "cli/command_line.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <sstream>
#include <string_view>
#include <utility>

namespace pension::cli {

namespace {

/// What CLI11 found wrong, in our words where it is one of the usual mistakes.
std::string reason_of(const CLI::App& program, const CLI::ParseError& mistake,
                      const Translate& tr) {
    const std::string told = mistake.what();
    const auto name = told.substr(0, told.find_first_of(":"));
    const auto extras = program.remaining(true);
    const auto say = [&](const char* message, const std::string& what) {
        return fmt::format(fmt::runtime(tr(message)), fmt::arg("what", what));
    };
    if (!extras.empty()) return say(N_("\"{what}\" is not known here"), extras.front());
    if (dynamic_cast<const CLI::RequiredError*>(&mistake)) {
        if (told.starts_with("A subcommand")) return tr(N_("a command is missing"));
        return say(N_("{what} is missing"), told.substr(0, told.find(" is required")));
    }
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&mistake))
        return say(N_("{what} needs one value"), name);
    return told;
}

void set_labels(CLI::App& program, const Translate& tr) {
    const auto formatter = std::make_shared<CLI::Formatter>();
    formatter->column_width(28);
    formatter->label("Usage", tr(N_("Usage")));
    formatter->label("OPTIONS", tr(N_("options")));
    formatter->label("SUBCOMMAND", tr(N_("command")));
    formatter->label("SUBCOMMANDS", tr(N_("command")));
    formatter->label("Subcommands", tr(N_("Commands")));
    formatter->label("Positionals", tr(N_("What to name")));
    formatter->label("REQUIRED", "*");
    program.formatter(formatter);
    program.get_option("--help")->description(tr(N_("Shows this text")));
    program.set_help_flag("-h,--help", tr(N_("Shows this text")))->group(tr(N_("Options")));
}

/// CLI11 gives the commands headings of its own, in English, and a second one for --help.
void set_headings(CLI::App& command, const Translate& tr) {
    command.get_help_ptr()->group(tr(N_("Options")));
    for (CLI::App* each : command.get_subcommands([](const CLI::App*) { return true; })) {
        each->group(tr(N_("Commands")));
        set_headings(*each, tr);
    }
}

/// CLI11 takes words from the end.
std::vector<std::string> reversed(const std::vector<std::string>& words) {
    return {words.rbegin(), words.rend()};
}

}  // namespace

Option* Option::type_name(const std::string& what) {
    option_->type_name(what);
    return this;
}

Option* Option::required(bool value) {
    option_->required(value);
    return this;
}

Option* Option::expected(int values) {
    option_->expected(values);
    return this;
}

Option* Option::allow_extra_args(bool value) {
    option_->allow_extra_args(value);
    return this;
}

Option* Option::group(const std::string& heading) {
    option_->group(heading);
    return this;
}

Command* Command::add_subcommand(const std::string& name, const std::string& what) {
    return &commands_.emplace_back(app_->add_subcommand(name, what));
}

void Command::require_subcommand(int count) {
    app_->require_subcommand(count);
}

bool Command::got_subcommand(const std::string& name) const {
    return app_->got_subcommand(name);
}

Option* Command::add_option(const std::string& name, std::string& value, const std::string& help) {
    return added(app_->add_option(name, value, help));
}

Option* Command::add_option(const std::string& name, std::optional<std::string>& value,
                            const std::string& help) {
    return added(app_->add_option(name, value, help));
}

Option* Command::add_option(const std::string& name, std::vector<std::string>& value,
                            const std::string& help) {
    return added(app_->add_option(name, value, help));
}

Option* Command::add_option(const std::string& name, std::int64_t& value, const std::string& help) {
    return added(app_->add_option(name, value, help));
}

Option* Command::add_option(const std::string& name, std::optional<std::int64_t>& value,
                            const std::string& help) {
    return added(app_->add_option(name, value, help));
}

Option* Command::add_flag(const std::string& name, bool& value, const std::string& help) {
    return added(app_->add_flag(name, value, help));
}

void Command::callback(std::function<void()> chosen) {
    app_->callback(std::move(chosen));
}

CommandLine::CommandLine(const Translate& tr)
    : tr_{tr}, app_{std::make_unique<CLI::App>()}, root_{app_.get()} {
    app_->set_help_flag();
}

CommandLine::CommandLine(const Translate& tr, const std::string& name, const std::string& what,
                         const std::string& version)
    : tr_{tr}, app_{std::make_unique<CLI::App>(what, name)}, root_{app_.get()} {
    app_->option_defaults()->group(tr(N_("Options")));
    set_labels(*app_, tr);
    app_->set_version_flag("--version", version, tr(N_("Shows the version")));
}

CommandLine::~CommandLine() = default;

Result<bool> CommandLine::read(const std::vector<std::string>& words, std::ostream& out) {
    if (app_->get_help_ptr()) set_headings(*app_, tr_);
    try {
        app_->parse(reversed(words));
    } catch (const CLI::ParseError& why) {
        if (why.get_exit_code() != 0)
            return Error{ErrorCode::option_wrong, {{"reason", reason_of(*app_, why, tr_)}}};
        app_->exit(why, out, out);
        return false;
    }
    return true;
}

Status CommandLine::read(const std::vector<std::string>& words) {
    std::ostringstream nothing;
    const auto read_all = read(words, nothing);
    return read_all ? done() : Status{read_all.error()};
}

}  // namespace pension::cli
