// SPDX-License-Identifier: Apache-2.0
#include "exchange/text_lines.hpp"

#include "exchange/file_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <iconv.h>
#include <stdexcept>

namespace pension {

namespace {

/// Four bytes in hex between two that no text has.
constexpr std::size_t longest_mark = 10;

}  // namespace

/// From any encoding to UTF-8, part by part.
class TextLines::Converter {
public:
    explicit Converter(const std::string& encoding)
        : handle_{iconv_open("UTF-8", encoding.c_str())}, is_gb18030_{encoding == "GB18030"} {
        // text_form() names only what iconv knows.
        if (handle_ == iconv_t(-1)) throw std::runtime_error{"iconv knows no " + encoding};
    }
    ~Converter() { iconv_close(handle_); }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    void convert(std::string_view part, bool is_last, std::string& into) {
        rest_ += part;
        char* from = rest_.data();
        std::size_t left = rest_.size();
        while (left > 0) {
            const std::size_t before = into.size();
            into.resize(before + left * 3 + 16);
            char* to = into.data() + before;
            std::size_t room = into.size() - before;
            const bool whole = iconv(handle_, &from, &left, &to, &room) != std::size_t(-1);
            const int why = errno;
            into.resize(into.size() - room);
            if (whole || why == E2BIG) continue;
            // A character that the part's end has cut in two waits for its rest.
            if (why == EINVAL && !is_last) break;
            if (*from == unreadable && left < longest_mark && !is_last) break;
            skip(from, left, into);
        }
        rest_.erase(0, rest_.size() - left);
    }

private:
    /// How many bytes of what this program wrote for what it could not read stand there; else 0.
    static std::size_t marked(std::string_view text) {
        if (!text.starts_with(unreadable)) return 0;
        const auto end = text.find(unreadable, 1);
        if (end != 3 && end != longest_mark - 1) return 0;
        const bool is_hex = std::ranges::all_of(text.substr(1, end - 1), [](char letter) {
            return (letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'F');
        });
        return is_hex ? end + 1 : 0;
    }

    /// One code that has no character goes as its bytes. What went so before stays: a block of a
    /// list says what the list says.
    void skip(char*& from, std::size_t& left, std::string& into) const {
        if (const std::size_t known = marked({from, left})) {
            into.append(from, known);
            from += known;
            left -= known;
            return;
        }
        const bool is_four = is_gb18030_ && left >= 4 && from[1] >= '0' && from[1] <= '9';
        const std::size_t bytes = is_four ? 4 : 1;
        into += unreadable;
        for (std::size_t i = 0; i < bytes; ++i)
            into += fmt::format("{:02X}", static_cast<unsigned char>(from[i]));
        into += unreadable;
        from += bytes;
        left -= bytes;
    }

    iconv_t handle_;
    bool is_gb18030_;
    std::string rest_;
};

TextLines::TextLines(ByteFile& file, const TextForm& form)
    : file_{&file},
      line_end_{form.line_end},
      mark_{form.mark},
      converter_{form.encoding == "UTF-8" && !form.is_damaged
                     ? nullptr
                     : std::make_unique<Converter>(form.encoding)} {}

TextLines::~TextLines() = default;
TextLines::TextLines(TextLines&&) noexcept = default;

Result<bool> TextLines::fill() {
    text_.erase(0, at_);
    searched_ -= at_;
    at_ = 0;
    std::string part(part_size, '\0');
    if (!converter_) {
        // Read where it stays.
        const std::size_t before = text_.size();
        text_.resize(before + part_size);
        const auto got = file_->read(text_.data() + before, part_size);
        text_.resize(before + (got ? got.value() : 0));
        if (!got) return got.error();
        at_ += mark_;
        searched_ += mark_;
        mark_ = 0;
        return got.value() > 0;
    }
    const auto got = file_->read(part.data(), part.size());
    if (!got) return got.error();
    const auto new_bytes = std::string_view{part}.substr(0, got.value()).substr(mark_);
    mark_ = 0;
    converter_->convert(new_bytes, got.value() == 0, text_);
    return got.value() > 0;
}

Result<bool> TextLines::next(std::string_view& line) {
    if (ended_) ++number_;
    for (;;) {
        const auto end = text_.find(line_end_, searched_);
        const bool is_ended = end != std::string::npos && end - at_ < longest;
        const bool is_cut = !is_ended && text_.size() - at_ >= longest;
        if (is_ended || is_cut || at_end_) {
            const std::size_t bytes = is_ended ? end + 1 - at_
                                      : is_cut ? longest
                                               : text_.size() - at_;
            line = std::string_view{text_}.substr(at_, bytes);
            at_ += bytes;
            searched_ = at_;
            ended_ = is_ended;
            return bytes > 0;
        }
        searched_ = text_.size();
        const auto more = fill();
        if (!more) return more.error();
        at_end_ = !more.value();
        if (at_end_) searched_ = at_;
    }
}

std::string without_unreadable(std::string_view text) {
    std::string plain;
    for (;;) {
        const auto from = text.find(TextLines::unreadable);
        plain += text.substr(0, from);
        if (from == std::string_view::npos) return plain;
        plain += "\xEF\xBF\xBD";
        const auto to = text.find(TextLines::unreadable, from + 1);
        if (to == std::string_view::npos) return plain;
        text.remove_prefix(to + 1);
    }
}

std::string unreadable_bytes(std::string_view text) {
    const auto from = text.find(TextLines::unreadable);
    if (from == std::string_view::npos) return {};
    const auto to = text.find(TextLines::unreadable, from + 1);
    std::string bytes;
    for (std::size_t i = from + 1; i + 1 < std::min(to, text.size()); i += 2)
        bytes += (bytes.empty() ? "" : " ") + std::string{text.substr(i, 2)};
    return bytes;
}

}  // namespace pension
