// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>

namespace pension {

/// Marks a message for the catalogues without translating it yet; messages are ASCII, what is
/// typographic stands in the catalogues.
constexpr const char* N_(const char* message) {
    return message;
}

/// The user's language: the window brings wxTranslations, the command line gettext, a test the
/// identity.
class Translate {
public:
    using Catalogue = std::function<std::string(const char*)>;

    /// The messages as they stand in the code.
    Translate() : language_{"en"} {}
    Translate(std::string language, Catalogue catalogue)
        : language_{std::move(language)}, catalogue_{std::move(catalogue)} {}

    std::string operator()(const char* message) const {
        return catalogue_ ? catalogue_(message) : message;
    }

    /// "zh_CN" or "en".
    const std::string& language() const { return language_; }
    bool is_chinese() const { return language_.starts_with("zh"); }

private:
    std::string language_;
    Catalogue catalogue_;
};

}  // namespace pension
