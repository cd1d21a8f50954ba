// SPDX-License-Identifier: Apache-2.0
#include "draw/palette.hpp"

namespace pension {

constinit const Palette Palette::light{
    .background = rgb(0xFFFFFF),
    .text = rgb(0x1F2328),
    .quiet_text = rgb(0x5C646D),
    .axis = rgb(0x9AA1A9),
    .grid = rgb(0xE8EAED),
    .area = rgb(0xF1F4F7),
    .strong = rgb(0x2B3138),
    .on_strong = rgb(0xFFFFFF),
    .owners = {rgb(0x0062A8), rgb(0xC24700), rgb(0x007A5A), rgb(0x8E3A91), rgb(0x7A5C00),
               rgb(0x3D4650)},
    .line_width = 2.2,
};

constinit const Palette Palette::dark{
    .background = rgb(0x1D1F22),
    .text = rgb(0xECEEF0),
    .quiet_text = rgb(0xA3ABB4),
    .axis = rgb(0x737B84),
    .grid = rgb(0x32363B),
    .area = rgb(0x272A2E),
    .strong = rgb(0xE6E9EC),
    .on_strong = rgb(0x17191B),
    .owners = {rgb(0x5FB4FF), rgb(0xFF9C4A), rgb(0x45CFA0), rgb(0xDE9BE2), rgb(0xE5CC5C),
               rgb(0xC4CAD1)},
    .line_width = 2.2,
};

constinit const Palette Palette::high_contrast{
    .background = rgb(0x000000),
    .text = rgb(0xFFFFFF),
    .quiet_text = rgb(0xFFFFFF),
    .axis = rgb(0xFFFFFF),
    .grid = rgb(0x4D4D4D),
    .area = rgb(0x262626),
    .strong = rgb(0xFFFFFF),
    .on_strong = rgb(0x000000),
    .owners = {rgb(0x4FD8FF), rgb(0xFFD500), rgb(0x6CFF8E), rgb(0xFFA6F0), rgb(0xFFFFFF),
               rgb(0xFFAF6B)},
    .line_width = 3.2,
};

constinit const Palette Palette::high_contrast_light{
    .background = rgb(0xFFFFFF),
    .text = rgb(0x000000),
    .quiet_text = rgb(0x000000),
    .axis = rgb(0x000000),
    .grid = rgb(0xC4C4C4),
    .area = rgb(0xE6E6E6),
    .strong = rgb(0x000000),
    .on_strong = rgb(0xFFFFFF),
    .owners = {rgb(0x003E8A), rgb(0x8A2F00), rgb(0x00543D), rgb(0x6B1F70), rgb(0x544000),
               rgb(0x000000)},
    .line_width = 3.2,
};

constinit const Palette Palette::paper{
    .background = rgb(0xFFFFFF),
    .text = rgb(0x000000),
    .quiet_text = rgb(0x404040),
    .axis = rgb(0x6E6E6E),
    .grid = rgb(0xDADADA),
    .area = rgb(0xF0F0F0),
    .strong = rgb(0x1A1A1A),
    .on_strong = rgb(0xFFFFFF),
    .owners = {rgb(0x003E70), rgb(0xC24700), rgb(0x006B4F), rgb(0x8E3A91), rgb(0x7A5C00),
               rgb(0x2B2B2B)},
    .line_width = 2.2,
    .is_for_paper = true,
};

}  // namespace pension
