// SPDX-License-Identifier: Apache-2.0
#include "exchange/xml_reader.hpp"

#include "exchange/file_parts.hpp"

#include <expat.h>
#include <new>

namespace pension {

namespace {

constexpr int deepest = 200;
/// A million rows of fifty cells; they take ten seconds.
constexpr std::int64_t most_elements = 100'000'000;
/// Expat keeps what is not whole yet, and looks through it again with every piece.
constexpr int most_pieces_without_any = 32;

std::string_view local(std::string_view name) {
    const auto colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

}  // namespace

std::string_view XmlAttributes::operator[](std::string_view name) const {
    for (const char* const* pair = pairs_; *pair; pair += 2)
        if (local(pair[0]) == name) return pair[1];
    return {};
}

bool XmlAttributes::has(std::string_view name) const {
    for (const char* const* pair = pairs_; *pair; pair += 2)
        if (local(pair[0]) == name) return true;
    return false;
}

std::string_view XmlAttributes::prefixed(std::string_view name) const {
    for (const char* const* pair = pairs_; *pair; pair += 2) {
        const std::string_view whole{pair[0]};
        if (whole.size() > name.size() && local(whole) == name) return pair[1];
    }
    return {};
}

struct XmlReader::Parser {
    Parser() : raw{XML_ParserCreate(nullptr)} {
        if (!raw) throw std::bad_alloc{};
    }
    ~Parser() { XML_ParserFree(raw); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    static XmlReader& of(void* self) { return *static_cast<XmlReader*>(self); }
    static void on_begin(void* self, const XML_Char* name, const XML_Char** attributes) {
        XmlReader& reader = of(self);
        reader.has_seen_ = true;
        if (++reader.depth_ > deepest || ++reader.elements_ > most_elements) return reader.fail();
        reader.begin(local(name), XmlAttributes{attributes});
    }
    static void on_end(void* self, const XML_Char* name) {
        XmlReader& reader = of(self);
        reader.has_seen_ = true;
        --reader.depth_;
        // Expat tells the end of an empty element even where its beginning was to stop it.
        if (!reader.is_stopped_ && !reader.is_faulty_) reader.end(local(name));
    }
    static void on_text(void* self, const XML_Char* text, int size) {
        XmlReader& reader = of(self);
        reader.has_seen_ = true;
        if (!reader.is_stopped_ && !reader.is_faulty_)
            reader.text({text, static_cast<std::size_t>(size)});
    }
    static void on_document_type(void* self, const XML_Char*, const XML_Char*, const XML_Char*,
                                 int) {
        of(self).fail();
    }

    XML_Parser raw;
};

XmlReader::XmlReader() : parser_{std::make_unique<Parser>()} {
    XML_SetUserData(parser_->raw, this);
    XML_SetElementHandler(parser_->raw, Parser::on_begin, Parser::on_end);
    XML_SetCharacterDataHandler(parser_->raw, Parser::on_text);
    XML_SetStartDoctypeDeclHandler(parser_->raw, Parser::on_document_type);
}

XmlReader::~XmlReader() = default;

bool XmlReader::feed(std::string_view piece) {
    while (!piece.empty()) {
        if (is_faulty_ || is_stopped_) return false;
        const std::string_view part = piece.substr(0, part_size);
        piece.remove_prefix(part.size());
        has_seen_ = false;
        const XML_Status read =
            XML_Parse(parser_->raw, part.data(), static_cast<int>(part.size()), XML_FALSE);
        if (read != XML_STATUS_OK && !is_stopped_) is_faulty_ = true;
        pieces_without_any_ = has_seen_ ? 0 : pieces_without_any_ + 1;
        if (pieces_without_any_ > most_pieces_without_any) is_faulty_ = true;
    }
    return !is_faulty_ && !is_stopped_;
}

bool XmlReader::finish() {
    if (is_faulty_ || is_stopped_) return !is_faulty_;
    if (XML_Parse(parser_->raw, "", 0, XML_TRUE) != XML_STATUS_OK && !is_stopped_)
        is_faulty_ = true;
    return !is_faulty_;
}

void XmlReader::stop() {
    is_stopped_ = true;
    XML_StopParser(parser_->raw, XML_FALSE);
}

void XmlReader::fail() {
    is_faulty_ = true;
    XML_StopParser(parser_->raw, XML_FALSE);
}

}  // namespace pension
