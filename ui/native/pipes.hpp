// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace pension::ui {

/// A program that ends without reading what it is told must not end this one: writing to it fails,
/// and no more.
void survive_broken_pipes();

}  // namespace pension::ui
