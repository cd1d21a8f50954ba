// SPDX-License-Identifier: Apache-2.0
#include "draw/qr_code.hpp"

#include <memory>
#include <qrencode.h>

namespace pension {

namespace {

constexpr unsigned utf8_of_eci = 26;

struct Free {
    void operator()(QRinput* input) const { QRinput_free(input); }
    void operator()(QRcode* code) const { QRcode_free(code); }
};

}  // namespace

std::optional<QrModules> qr_modules(const std::string& text) {
    // Version 0: as large as it has to be.
    const std::unique_ptr<QRinput, Free> input{QRinput_new2(0, QR_ECLEVEL_M)};
    if (!input || text.empty() || text.size() > 2'330) return std::nullopt;
    if (QRinput_appendECIheader(input.get(), utf8_of_eci) != 0 ||
        QRinput_append(input.get(), QR_MODE_8, static_cast<int>(text.size()),
                       reinterpret_cast<const unsigned char*>(text.data())) != 0)
        return std::nullopt;
    const std::unique_ptr<QRcode, Free> code{QRcode_encodeInput(input.get())};
    if (!code) return std::nullopt;
    QrModules modules{code->width, {}};
    const auto count =
        static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
    modules.dark.reserve(count);
    for (std::size_t i = 0; i < count; ++i) modules.dark.push_back((code->data[i] & 1U) != 0);
    return modules;
}

}  // namespace pension
