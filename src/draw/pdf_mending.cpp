// SPDX-License-Identifier: Apache-2.0
#include "draw/pdf_mending.hpp"

#include "base/contract.hpp"
#include "draw/text.hpp"

#include <fmt/format.h>

#include <charconv>

namespace pension::drawing {

namespace {

/// The characters of valid UTF-8.
std::vector<char32_t> characters_of(std::string_view words) {
    std::vector<char32_t> characters;
    for (const char letter : words) {
        const auto byte = static_cast<unsigned char>(letter);
        if ((byte & 0xC0U) == 0x80 && !characters.empty())
            characters.back() = characters.back() << 6U | (byte & 0x3FU);
        else
            characters.push_back(byte < 0x80 ? byte : byte & (byte < 0xE0 ? 0x1FU : 0x0FU));
    }
    return characters;
}

/// "<FEFF...>": words as PDF takes them, UTF-16 in hexadecimal digits.
std::string text_string(const std::string& words) {
    std::string digits = "<FEFF";
    for (const char32_t character : characters_of(valid_utf8(words))) {
        const auto code = static_cast<unsigned>(character);
        if (code < 0x10000)
            digits += fmt::format("{:04X}", code);
        else
            digits += fmt::format("{:04X}{:04X}", 0xD800 + ((code - 0x10000) >> 10U),
                                  0xDC00 + ((code - 0x10000) & 0x3FFU));
    }
    return digits + ">";
}

long number_at(std::string_view bytes, std::size_t at) {
    long number = -1;
    std::from_chars(bytes.data() + at, bytes.data() + bytes.size(), number);
    return number;
}

/// An object as cairo writes it: "12 0 obj\n<< ... >>\nendobj".
struct Found {
    long number = 0;
    std::string_view body;  ///< From "<<" up to the last ">>".
};

/// The object around a place within it.
Found object_around(std::string_view bytes, std::size_t inside) {
    constexpr std::string_view begins = " 0 obj\n";
    const auto head = bytes.rfind(begins, inside);
    const auto end = bytes.find("\nendobj", inside);
    expects(head != std::string_view::npos && end != std::string_view::npos,
            "a PDF as cairo writes it");
    const auto line = bytes.rfind('\n', head) + 1;
    const auto body = bytes.substr(head + begins.size(), end - head - begins.size());
    return {number_at(bytes, line), body.substr(0, body.rfind(">>"))};
}

/// What is written behind the file: objects that take the place of those of the same number.
class Update {
public:
    explicit Update(std::string_view file) : file_{file} {}

    void replace(const Found& object, const std::string& entry) {
        places_.emplace_back(object.number, file_.size() + text_.size());
        text_ += fmt::format("{} 0 obj\n{}{}\n>>\nendobj\n", object.number, object.body, entry);
    }

    std::string made() && {
        const auto trailer = file_.rfind("\ntrailer\n");
        const auto before = file_.rfind("\nstartxref\n");
        expects(trailer != std::string_view::npos && before != std::string_view::npos,
                "a PDF as cairo writes it");
        const auto from = file_.find("<<", trailer);
        const std::string_view dictionary = file_.substr(from, file_.rfind(">>", before) - from);
        const std::size_t table = file_.size() + text_.size();
        text_ += "xref\n";
        for (const auto& [number, place] : places_)
            text_ += fmt::format("{} 1\n{:010} 00000 n \n", number, place);
        text_ += fmt::format("trailer\n{} /Prev {}\n>>\nstartxref\n{}\n%%EOF\n", dictionary,
                             number_at(file_, before + 11), table);
        return std::move(text_);
    }

private:
    std::string_view file_;
    std::string text_;
    std::vector<std::pair<long, std::size_t>> places_;
};

}  // namespace

void mend_pdf(std::string& bytes, std::string_view language,
              const std::vector<std::string>& descriptions) {
    const auto catalog = bytes.rfind("/Type /Catalog");
    if (catalog == std::string::npos || bytes.rfind("\ntrailer\n") == std::string::npos) return;
    Update update{bytes};
    update.replace(
        object_around(bytes, catalog),
        fmt::format("   /Lang ({})\n   /ViewerPreferences << /DisplayDocTitle true >>", language));
    std::size_t at = 0;
    for (const std::string& description : descriptions) {
        at = bytes.find("/S /Figure", at);
        if (at == std::string::npos) break;
        if (!description.empty())
            update.replace(object_around(bytes, at),
                           fmt::format("   /Alt {}", text_string(description)));
        ++at;
    }
    bytes += std::move(update).made();
}

}  // namespace pension::drawing
