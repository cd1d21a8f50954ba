// SPDX-License-Identifier: Apache-2.0
#include "exchange/encoding.hpp"

#include "base/byte_order_mark.hpp"

#include <iconv.h>
#include <stdexcept>

namespace pension {

namespace {

class Converter {
public:
    Converter() : handle_{iconv_open("GB18030", "UTF-8")} {
        // The C library brings it; without it nothing else of ours would do either.
        if (handle_ == iconv_t(-1)) throw std::runtime_error{"iconv knows no GB18030"};
    }
    ~Converter() { iconv_close(handle_); }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    /// Stops before what has no such bytes; how far it came is in `text`.
    std::string convert(std::string_view& text) const {
        // No character takes more than four bytes, and no byte of UTF-8 is more than one.
        std::string bytes(text.size() * 4, '\0');
        char* from = const_cast<char*>(text.data());
        char* to = bytes.data();
        std::size_t left = text.size();
        std::size_t room = bytes.size();
        iconv(handle_, &from, &left, &to, &room);
        bytes.resize(bytes.size() - room);
        text.remove_prefix(text.size() - left);
        return bytes;
    }

private:
    iconv_t handle_;
};

/// The line of the text in which that byte lies.
std::string line_at(std::string_view text, std::size_t at) {
    const auto begin = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    const auto from = begin == std::string_view::npos ? 0 : begin + 1;
    return std::string{text.substr(from, text.find_first_of("\r\n", from) - from)};
}

}  // namespace

Result<std::string> encoded(std::string_view utf8, TextEncoding encoding) {
    if (encoding == TextEncoding::utf8_with_mark) return std::string{byte_order_mark}.append(utf8);
    std::string_view rest = utf8;
    std::string bytes = Converter{}.convert(rest);
    if (rest.empty()) return bytes;
    return Error{ErrorCode::text_not_in_encoding,
                 {{"text", line_at(utf8, utf8.size() - rest.size())}, {"encoding", "GB18030"}}};
}

}  // namespace pension
