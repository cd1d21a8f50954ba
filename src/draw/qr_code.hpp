// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace pension {

/// The black and white squares of a QR code, without the white edge around it.
struct QrModules {
    int side = 0;            ///< So many in a row, and rows.
    std::vector<bool> dark;  ///< Row by row.

    bool at(int row, int column) const {
        return dark[static_cast<std::size_t>(row) * static_cast<std::size_t>(side) +
                    static_cast<std::size_t>(column)];
    }
};

/// White around it, in modules, without which readers do not find it (ISO/IEC 18004).
inline constexpr int qr_quiet_zone = 4;

/// A module on paper, in millimetres: four dots of a till printer (203 dpi), six of the cheapest
/// laser printer, so that none comes out wider than another by more than a dot.
inline constexpr double qr_module_mm = 0.5;

/// A text in UTF-8 as one symbol, with error correction M: said to be UTF-8 (ECI 26), and all of it
/// one segment of bytes. Without the one, readers guess the encoding, and guess wrong for most
/// names of counties; libqrencode's own cut into numbers and bytes makes them guess for each part,
/// and its kanji mode changes digits. None where the text is empty or longer than a symbol holds (2
/// 329 bytes).
std::optional<QrModules> qr_modules(const std::string& text);

}  // namespace pension
