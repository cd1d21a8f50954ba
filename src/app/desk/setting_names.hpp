// SPDX-License-Identifier: Apache-2.0
#pragma once

/// The names under which the settings remember what is asked for in more than one place. What one
/// place alone remembers is named there.
namespace pension::setting {

inline constexpr const char* language = "language";        ///< "zh_CN", "en"; empty: the system's.
inline constexpr const char* start = "start";              ///< "last": with the case opened last.
inline constexpr const char* start_place = "start_place";  ///< Area code; empty: the last one.
inline constexpr const char* folder = "folder";            ///< Where dialogs for files open.
inline constexpr const char* autosave = "autosave";        ///< "no": nothing is kept unsaved.
inline constexpr const char* slip_folder = "slip_folder";  ///< Of slips and tallies of the stall.
/// Of slips of the stall; "default": the system's own; empty: they are files in the folder.
inline constexpr const char* slip_printer = "slip_printer";
inline constexpr const char* card_reader = "card_reader";  ///< A device of the stall.
inline constexpr const char* kiosk_pin = "kiosk_pin";      ///< Digits; empty: nothing is locked.
inline constexpr const char* figures_pin = "figures_pin";  ///< Digits, before figures are changed.

}  // namespace pension::setting
