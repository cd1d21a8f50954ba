// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/desk.hpp"
#include "app/desk/look.hpp"
#include "app/words/translate.hpp"
#include "base/result.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pension {

/// One thing that can be set.
struct Preference {
    enum class Kind {
        choice,  ///< One of `choices`.
        flag,    ///< "yes", or empty: no.
        place,   ///< A name or an area code; empty: none.
        folder,  ///< Empty: none.
        digits,  ///< Empty: none.
        text,    ///< Anything on one line; empty: none.
    };

    std::string name;   ///< Of the setting, in no language.
    std::string group;  ///< Under which it stands; those of a group follow each other.
    std::string label;  ///< & before the letter to press.
    std::string help;   ///< What comes of it, in a sentence.
    Kind kind{};
    /// Of a choice: what the setting says, and what it is called.
    std::vector<std::pair<std::string, std::string>> choices{};
};

/// All that can be set, while somebody changes it: nothing counts before it is accepted. UI thread
/// only.
class Preferences {
public:
    /// @param theme_is_forced the system has the colours of this start fixed.
    Preferences(Desk& desk, const Translate& tr, bool theme_is_forced);

    const std::vector<Preference>& all() const { return all_; }
    /// Those in which all the words stand: in label, group, help or a choice, whatever the case of
    /// letters. All of them where there are no words.
    std::vector<std::size_t> found(std::string_view words) const;

    /// As it would be set.
    const std::string& value(std::size_t at) const { return values_.at(at); }
    /// Of a choice: which one; the first one where the setting says none of them.
    std::size_t chosen(std::size_t at) const;
    void set(std::size_t at, std::string value);
    /// Why it cannot be set so, in a sentence; empty where it can.
    std::string problem(std::size_t at) const;
    bool can_accept() const;
    /// Puts everything back to what the program does where nothing was set.
    void reset();

    /// What another part of the program has to do now.
    struct Accepted {
        bool look = false;      ///< look_in() is another.
        bool language = false;  ///< Likewise.
        Status kept = done();   ///< Errors: file_not_written; it holds until the program ends.
    };
    /// @pre can_accept()
    Accepted accept();

private:
    std::string problem_of_place(const std::string& typed) const;

    Desk& desk_;
    const Translate& tr_;
    std::vector<Preference> all_;
    std::vector<std::string> values_;
};

/// The zoom in the user's language: "125 %".
std::string zoom_words(int zoom, const Translate& tr);

}  // namespace pension
