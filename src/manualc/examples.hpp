// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "base/result.hpp"
#include "manualc/page.hpp"
#include "store/policy_shelf.hpp"

#include <filesystem>
#include <string>

namespace pension::manualc {

/// Works the figures and examples of pages out with the shipped figures, in one language.
class Examples {
public:
    /// @param policy the packed policy file; what else is shipped lies beside it.
    /// @param copies where it is kept once it was verified: each example would verify it anew.
    Examples(std::filesystem::path policy, VerifiedCopies copies, Translate tr);

    /// Markdown in which every placeholder (see app/answers/filled_article.hpp) is a figure, and
    /// every block
    ///
    ///     ```example 2
    ///     compare --place 430100 --as-of 2017-03 --plan 100x15
    ///     ```
    ///
    /// the command and the first so many paragraphs (without a number: all) of what the command
    /// line answers to it. Each command names its month, so that the page is the same whenever it
    /// is built.
    /// Errors: file_not_readable with file and reason: a placeholder that names no figure or one
    /// that is not known there; a command that fails, or names no month.
    Result<std::string> filled(const std::string& markdown, const Page& page,
                               const std::string& file) const;

private:
    Result<std::string> with_numbers(const std::string& markdown, const Page& page,
                                     const std::string& file) const;
    Result<std::string> worked(const std::string& heading, const std::string& command,
                               const std::string& file) const;

    std::filesystem::path policy_;
    VerifiedCopies copies_;
    Translate tr_;
};

}  // namespace pension::manualc
