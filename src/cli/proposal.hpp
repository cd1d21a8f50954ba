// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/month.hpp"
#include "cli/command.hpp"
#include "store/policy_proposal.hpp"

#include <string>

namespace pension::cli {

/// What the changes do to the pension of somebody who pays fifteen years.
void print_effect(const Session& session, const PolicyProposal& proposal, AreaCode place,
                  Month as_of);

/// What the place takes from those above it.
void print_inherited(const Session& session, const PolicyProposal& proposal, Month as_of);

/// What stays as the user has it. @param title in English.
void print_kept(const Session& session, const PolicyProposal& proposal, const char* title);

void print_changes(const Session& session, const PolicyProposal& proposal);

/// Asks, unless that was answered on the command line, and does it.
Result<ExitStatus> ask_and_do(const Session& session, const PolicyProposal& proposal, bool yes,
                              ActKind kind, const std::string& why);

}  // namespace pension::cli
