// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "base/result.hpp"

#include <cstdint>
#include <deque>
#include <functional>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace pension::cli {

/// An option of a command, or a word that stands at its place.
class Option {
public:
    explicit Option(CLI::Option* added) : option_{added} {}

    /// What its value is called in the help: "MONTH".
    Option* type_name(const std::string& what);
    Option* required(bool value = true);
    /// Of a list: exactly so many values each time it is typed.
    Option* expected(int values);
    /// Of a list: whether one name may be followed by several values.
    Option* allow_extra_args(bool value);
    /// Its heading in the help; without one it is not shown there.
    Option* group(const std::string& heading);

private:
    CLI::Option* option_;
};

/// The program or one of its commands, as CLI11 reads it. Nobody else includes CLI11: it takes
/// longer to compile than all of a command.
class Command {
public:
    explicit Command(CLI::App* app) : app_{app} {}
    Command(const Command&) = delete;
    Command& operator=(const Command&) = delete;

    Command* add_subcommand(const std::string& name, const std::string& what);
    /// So many of its commands must be typed.
    void require_subcommand(int count);
    bool got_subcommand(const std::string& name) const;

    // The value keeps what was typed as it was typed; it must live until the words are read.
    Option* add_option(const std::string& name, std::string& value, const std::string& help);
    Option* add_option(const std::string& name, std::optional<std::string>& value,
                       const std::string& help);
    Option* add_option(const std::string& name, std::vector<std::string>& value,
                       const std::string& help);
    // A whole number; other words are refused.
    Option* add_option(const std::string& name, std::int64_t& value, const std::string& help);
    Option* add_option(const std::string& name, std::optional<std::int64_t>& value,
                       const std::string& help);
    Option* add_flag(const std::string& name, bool& value, const std::string& help);

    /// Called when the words are read and the command was among them.
    void callback(std::function<void()> chosen);

private:
    Option* added(CLI::Option* option) { return &options_.emplace_back(option); }

    CLI::App* app_;
    std::deque<Command> commands_{};
    std::deque<Option> options_{};
};

/// A command line and who reads it.
class CommandLine {
public:
    /// The options of something that is no program: no help, no version, no commands.
    explicit CommandLine(const Translate& tr);
    /// A program. @param what it does, in one sentence. @param version as --version prints it.
    CommandLine(const Translate& tr, const std::string& name, const std::string& what,
                const std::string& version);
    ~CommandLine();

    Command& root() { return root_; }

    /// Reads the words; false where help or version was asked for and is printed now.
    /// Errors: option_wrong, in our words where it is one of the usual mistakes.
    Result<bool> read(const std::vector<std::string>& words, std::ostream& out);
    /// The same where there is nothing to be printed.
    Status read(const std::vector<std::string>& words);

private:
    const Translate& tr_;
    std::unique_ptr<CLI::App> app_;
    Command root_;
};

}  // namespace pension::cli
