// SPDX-License-Identifier: Apache-2.0
#include "exchange/text_form.hpp"

#include "exchange/file_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <iconv.h>
#include <memory>
#include <uchardet.h>
#include <utility>

namespace pension {

namespace {

using Byte = unsigned char;

/// How many ASCII characters stand at the head, eight at a time.
std::size_t plain_head(std::string_view text) {
    std::size_t plain = 0;
    for (; plain + 8 <= text.size(); plain += 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text.data() + plain, 8);
        constexpr std::uint64_t high = 0x8080808080808080;
        constexpr std::uint64_t low = 0x0101010101010101;
        // None above 0x7F, and none of them zero.
        if (((eight | (eight - low)) & high) != 0) break;
    }
    return plain;
}

/// Strict UTF-8 without zero bytes, fed in parts.
class Utf8Check {
public:
    void feed(std::string_view part) {
        for (std::size_t i = 0; i < part.size() && is_good_; ++i) {
            if (more_ == 0) i += plain_head(part.substr(i));
            if (i < part.size()) next(static_cast<Byte>(part[i]));
        }
    }
    bool is_good() const { return is_good_; }
    bool is_whole() const { return is_good_ && more_ == 0; }

private:
    void next(Byte byte) {
        if (more_ > 0) {
            is_good_ = least_ <= byte && byte <= most_;
            least_ = 0x80;
            most_ = 0xBF;
            --more_;
            return;
        }
        if (byte < 0x80) {
            is_good_ = byte != 0;
        } else if (byte >= 0xC2 && byte <= 0xF4) {
            more_ = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1;
            // No longer way to write it than needed, no surrogate, nothing beyond U+10FFFF.
            least_ = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
            most_ = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
        } else {
            is_good_ = false;
        }
    }

    bool is_good_ = true;
    int more_ = 0;
    Byte least_ = 0x80;
    Byte most_ = 0xBF;
};

/// GB18030 by the shape of its codes: one byte, two or four. Whether each has a character in its
/// edition of 2022 is for the conversion to say: some C libraries know only an older one.
class Gb18030Check {
public:
    void feed(std::string_view part) {
        for (std::size_t i = 0; i < part.size() && is_good_; ++i) {
            if (at_ == 0) i += plain_head(part.substr(i));
            if (i < part.size()) next(static_cast<Byte>(part[i]));
        }
    }
    bool is_whole() const { return is_good_ && at_ == 0; }

private:
    static bool is_lead(Byte byte) { return byte >= 0x81 && byte <= 0xFE; }
    static bool is_digit(Byte byte) { return byte >= 0x30 && byte <= 0x39; }

    void next(Byte byte) {
        switch (at_) {
            case 0:
                is_good_ = byte != 0 && (byte < 0x80 || is_lead(byte));
                at_ = byte < 0x80 ? 0 : 1;
                return;
            case 1:
                is_good_ = is_digit(byte) || (byte >= 0x40 && byte != 0x7F && byte <= 0xFE);
                at_ = is_digit(byte) ? 2 : 0;
                return;
            case 2:
                is_good_ = is_lead(byte);
                at_ = 3;
                return;
            default: is_good_ = is_digit(byte); at_ = 0;
        }
    }

    bool is_good_ = true;
    int at_ = 0;  ///< Bytes of the code seen so far.
};

/// UTF-16 of either order: pairs of surrogates, no zero, no code that is no character.
class Utf16Check {
public:
    explicit Utf16Check(bool big_end_first) : big_end_first_{big_end_first} {}

    void feed(std::string_view part) {
        for (const char letter : part) {
            if (!is_good_) return;
            const auto byte = static_cast<Byte>(letter);
            has_half_ = !has_half_;
            if (has_half_) {
                half_ = byte;
                continue;
            }
            const unsigned first = half_;
            next(big_end_first_ ? first << 8U | byte : unsigned{byte} << 8U | first);
        }
    }
    /// A list is full of digits, commas and line ends; any other bytes may be pairs by chance.
    bool is_whole() const { return is_good_ && !has_half_ && !high_; }
    bool looks_like_a_list() const { return is_whole() && plain_ * 8 >= units_; }
    /// How many of its characters are those of ASCII.
    std::size_t plain() const { return plain_; }

private:
    void next(unsigned unit) {
        const bool is_high = unit >= 0xD800 && unit <= 0xDBFF;
        const bool is_low = unit >= 0xDC00 && unit <= 0xDFFF;
        is_good_ = unit != 0 && unit < 0xFFFE && is_low == high_;
        high_ = is_high;
        if (unit < 0x80) ++plain_;
        ++units_;
    }

    bool big_end_first_;
    bool is_good_ = true;
    bool high_ = false;
    bool has_half_ = false;  ///< The first byte of a unit waits
    Byte half_ = 0;          ///< here.
    std::size_t plain_ = 0;
    std::size_t units_ = 0;
};

/// Lines, counted while they pass.
class LineCount {
public:
    void feed(std::string_view part) {
        lines_ += std::count(part.begin(), part.end(), '\n');
        returns_ += std::count(part.begin(), part.end(), '\r');
    }
    char line_end() const { return lines_ == 0 && returns_ > 0 ? '\r' : '\n'; }
    std::int64_t line() const { return 1 + (line_end() == '\r' ? returns_ : lines_); }

private:
    std::int64_t lines_ = 0;
    std::int64_t returns_ = 0;
};

struct Head {
    std::string_view bytes;
    const char* meaning;
};

constexpr std::array marks{Head{"\xEF\xBB\xBF", "UTF-8"}, Head{"\xFF\xFE", "UTF-16LE"},
                           Head{"\xFE\xFF", "UTF-16BE"}, Head{"\x84\x31\x95\x33", "GB18030"}};
/// Files that people take for lists. What is in a workbook's zip file nobody asks here.
constexpr std::array known_formats{Head{"PK\x03\x04", ".xlsx / .ods"},
                                   Head{"\xD0\xCF\x11\xE0", ".xls"},
                                   Head{"%PDF", "PDF"},
                                   Head{"\x89PNG", "PNG"},
                                   Head{"\xFF\xD8\xFF", "JPEG"},
                                   Head{"SQLite format 3", "SQLite"}};

const Head* head_of(std::string_view text, const auto& heads) {
    const auto found =
        std::ranges::find_if(heads, [&](const Head& head) { return text.starts_with(head.bytes); });
    return found == heads.end() ? nullptr : &*found;
}

/// Whether iconv takes all of the file for that.
Result<bool> is_all(ByteFile& file, const char* encoding) {
    const iconv_t open = iconv_open("UTF-8", encoding);
    if (open == iconv_t(-1)) return false;
    bool is_good = true;
    std::string rest;
    std::string into(part_size * 4, '\0');
    const Status read = for_each_part(file, [&](std::string_view part) {
        if (!is_good) return;
        rest += part;
        char* from = rest.data();
        std::size_t left = rest.size();
        char* to = into.data();
        std::size_t room = into.size();
        const bool whole = iconv(open, &from, &left, &to, &room) != std::size_t(-1);
        // A character that the part's end has cut in two waits for its rest.
        is_good = whole || (errno == EINVAL && left < 8);
        rest.erase(0, rest.size() - left);
    });
    iconv_close(open);
    if (!read) return read.error();
    return is_good && rest.empty();
}

/// By the frequency of letters; nothing if the file is not that all through.
Result<std::string> guessed(ByteFile& file) {
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector{uchardet_new(),
                                                                         uchardet_delete};
    const Status read = for_each_part(file, [&](std::string_view part) {
        static_cast<void>(uchardet_handle_data(detector.get(), part.data(), part.size()));
    });
    if (!read) return read.error();
    uchardet_data_end(detector.get());
    const std::string name = uchardet_get_charset(detector.get());
    if (name.empty()) return name;
    const auto fits = is_all(file, name.c_str());
    if (!fits) return fits.error();
    return fits.value() ? name : std::string{};
}

/// What one look through the file tells: most lists are UTF-8, and nothing else is asked of them.
struct Checks {
    Utf8Check utf8;
    LineCount lines;
    std::int64_t first_wrong_line = 1;  ///< Where it stops being UTF-8.
    bool has_zero = false;

    void feed(std::string_view part) {
        const bool was_good = utf8.is_good();
        utf8.feed(part);
        if (was_good && !utf8.is_good()) {
            LineCount until = lines;
            Utf8Check again;
            std::size_t good = 0;
            // Rare, so by halves of a part: the line is what matters.
            for (; good < part.size(); ++good) {
                again.feed(part.substr(good, 1));
                if (!again.is_good()) break;
            }
            until.feed(part.substr(0, good));
            first_wrong_line = until.line();
        }
        has_zero = has_zero || part.find('\0') != std::string_view::npos;
        lines.feed(part);
    }
};

/// And what a second one tells of the others.
struct OtherChecks {
    Gb18030Check gb18030;
    Utf16Check utf16_le{false};
    Utf16Check utf16_be{true};

    void feed(std::string_view part) {
        gb18030.feed(part);
        utf16_le.feed(part);
        utf16_be.feed(part);
    }
};

}  // namespace

Result<TextForm> text_form(ByteFile& file, const std::function<void(std::string_view)>& see) {
    Checks checks;
    std::string head;
    const Head* mark = nullptr;
    const Status read = for_each_part(file, [&](std::string_view part) {
        if (see) see(part);
        if (head.empty()) {
            head = part.substr(0, 16);
            mark = head_of(head, marks);
            if (mark) part.remove_prefix(mark->bytes.size());
        }
        checks.feed(part);
    });
    if (!read) return read.error();
    if (const Head* format = head_of(head, known_formats))
        return Error{ErrorCode::list_not_text,
                     {{"file", file.name()}, {"format", format->meaning}}};
    TextForm form;
    form.line_end = checks.lines.line_end();
    const auto is = [&](const char* encoding) {
        form.encoding = encoding;
        return form;
    };
    const Error unreadable{
        ErrorCode::list_bytes_unreadable,
        {{"file", file.name()}, {"line", fmt::format("{}", checks.first_wrong_line)}}};
    if (mark) form.mark = mark->bytes.size();
    if (mark && std::string_view{mark->meaning} == "UTF-8") {
        form.is_damaged = !checks.utf8.is_whole();
        return is("UTF-8");
    }
    if (!mark && checks.utf8.is_whole()) return is("UTF-8");
    OtherChecks others;
    std::size_t skipped = form.mark;
    const Status again = for_each_part(file, [&](std::string_view part) {
        part.remove_prefix(std::exchange(skipped, 0));
        others.feed(part);
    });
    if (!again) return again.error();
    if (mark) {
        form.encoding = mark->meaning;
        const bool fits = form.encoding == "GB18030"    ? others.gb18030.is_whole()
                          : form.encoding == "UTF-16LE" ? others.utf16_le.is_whole()
                                                        : others.utf16_be.is_whole();
        if (!fits) return unreadable;
        return form;
    }
    if (others.gb18030.is_whole()) return is("GB18030");
    const bool little = others.utf16_le.looks_like_a_list();
    const bool big = others.utf16_be.looks_like_a_list();
    if (little && (!big || others.utf16_le.plain() >= others.utf16_be.plain()))
        return is("UTF-16LE");
    if (big) return is("UTF-16BE");
    const auto guess = checks.has_zero ? Result<std::string>{std::string{}} : guessed(file);
    if (!guess) return guess.error();
    if (guess.value().empty()) return unreadable;
    form.is_guessed = true;
    return is(guess.value().c_str());
}

}  // namespace pension
