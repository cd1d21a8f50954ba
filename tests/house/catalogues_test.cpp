// SPDX-License-Identifier: Apache-2.0
#include "house/tree.hpp"

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

// That the catalogues are complete is tests/house/catalogues.sh, with gettext's own tools; here
// stands what those do not look at.
namespace house {

namespace {

struct Message {
    std::size_t line = 0;
    std::string id;
    std::string plural;
    std::vector<std::string> texts;  ///< One, or one for each form of the plural.
    std::string hint;                ///< What the source tells translators.
};

std::string unquoted(std::string_view line) {
    const std::size_t open = line.find('"');
    const std::size_t close = line.rfind('"');
    std::string text;
    for (std::size_t i = open + 1; open != std::string_view::npos && i < close; ++i) {
        if (line[i] != '\\') {
            text += line[i];
        } else if (++i < close) {
            text += line[i] == 'n' ? '\n' : line[i] == 't' ? '\t' : line[i];
        }
    }
    return text;
}

/// The messages of a catalogue without its head; obsolete ones are comments.
std::vector<Message> messages_in(const File& po) {
    std::vector<Message> messages;
    // Where a line that only goes on belongs. A context is read and forgotten.
    enum { context, id, plural, text } part = context;
    std::string hint;
    std::size_t number = 0;
    for (const std::string& line : lines_of(po.text)) {
        ++number;
        if (line.starts_with("#.")) {
            hint += line.substr(2);
        } else if (line.starts_with("msgctxt")) {
            part = context;
        } else if (line.starts_with("msgid_plural")) {
            part = plural;
        } else if (line.starts_with("msgid")) {
            messages.push_back({number, "", "", {}, std::exchange(hint, {})});
            part = id;
        } else if (line.starts_with("msgstr") && !messages.empty()) {
            messages.back().texts.emplace_back();
            part = text;
        } else if (!line.starts_with('"')) {
            continue;
        }
        if (line.starts_with('#') || part == context || messages.empty()) continue;
        Message& message = messages.back();
        (part == id       ? message.id
         : part == plural ? message.plural
                          : message.texts.back()) += unquoted(line);
    }
    std::erase_if(messages, [](const Message& message) { return message.id.empty(); });
    return messages;
}

/// The names in {braces}, without a format after a colon; {{ and }} are braces themselves.
std::multiset<std::string> placeholders(std::string_view text) {
    std::multiset<std::string> names;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '{') continue;
        if (i + 1 < text.size() && text[i + 1] == '{') {
            ++i;
            continue;
        }
        const std::size_t end = std::min(text.find('}', i), text.size());
        const std::string_view name = text.substr(i + 1, end - i - 1);
        names.emplace(name.substr(0, name.find(':')));
        i = end;
    }
    return names;
}

bool is_ascii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// A narrow literal that is not ASCII becomes empty under the C locale.
Complaints not_ascii(const File& po) {
    Complaints complaints;
    for (const Message& message : messages_in(po))
        if (!is_ascii(message.id) || !is_ascii(message.plural))
            complaints.push_back(at(po, message.line, "this msgid is not ASCII: " + message.id));
    return complaints;
}

/// The same names as in the msgid, or in its plural. Where the hint to translators offers further
/// ones, as for the parts of a date, a text may be made of those instead.
bool fits(const Message& message, const std::string& text) {
    const auto names = placeholders(text);
    const auto own = placeholders(message.id);
    if (names == own) return true;
    if (!message.plural.empty() && names == placeholders(message.plural)) return true;
    const auto offered = placeholders(message.hint);
    const auto is_offered = [&](const std::string& name) { return offered.contains(name); };
    const auto is_new = [&](const std::string& name) { return !own.contains(name); };
    return std::ranges::any_of(names, is_new) && std::ranges::all_of(names, is_offered);
}

/// A text that is missing altogether is for catalogues.sh to find.
Complaints other_placeholders(const File& po) {
    Complaints complaints;
    for (const Message& message : messages_in(po))
        for (const std::string& text : message.texts)
            if (!text.empty() && !fits(message, text))
                complaints.push_back(
                    at(po, message.line,
                       fmt::format("other {{names}} in \"{}\" than in \"{}\" or its hint", text,
                                   message.id)));
    return complaints;
}

template <class Rule>
void hold_catalogues_to(Rule rule) {
    hold_tree_to([&](const File& file) {
        return file.is(".po") || file.is(".pot") ? rule(file) : Complaints{};
    });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(catalogues)

BOOST_AUTO_TEST_CASE(both_catalogues_are_there_once_there_is_something_to_say) {
    const auto has = [](const char* beginning) {
        return std::ranges::any_of(tree(), [&](const File& file) { return file.in(beginning); });
    };
    if (!has("src/app/words/") && !has("ui/")) return;
    for (const char* path : {"i18n/yibizhang.pot", "i18n/zh_CN.po", "i18n/en.po"})
        BOOST_TEST(has(path), path << " is missing; i18n/update makes it");
}

BOOST_AUTO_TEST_CASE(every_msgid_is_ascii) {
    hold_catalogues_to(not_ascii);
}

BOOST_AUTO_TEST_CASE(a_msgid_that_is_not_ascii_is_found) {
    BOOST_TEST(not_ascii({"a.po", "msgid \"100 \xC2\xA5\"\nmsgstr \"\"\n"}).size() == 1U);
    BOOST_TEST(
        not_ascii({"a.po", "msgid \"\"\n\"a\\n\"\n\"\xE5\x85\x83\"\nmsgstr \"\"\n"}).size() == 1U);
    BOOST_TEST(
        not_ascii({"a.po", "msgid \"yuan\"\nmsgid_plural \"\xC2\xA5\"\nmsgstr[0] \"\"\n"}).size() ==
        1U);
    BOOST_TEST(not_ascii({"a.po", "# \xC2\xA5\nmsgid \"yuan\"\nmsgstr \"\xC2\xA5\"\n"}).empty());
}

BOOST_AUTO_TEST_CASE(every_text_has_the_placeholders_of_its_msgid) {
    hold_catalogues_to(other_placeholders);
}

BOOST_AUTO_TEST_CASE(a_placeholder_that_differs_is_found) {
    const auto wrong = [](const char* id, const char* text) {
        return other_placeholders({"a.po", fmt::format("msgid {}\nmsgstr {}\n", id, text)}).size();
    };
    BOOST_TEST(wrong(R"("at {age}")", R"("{years}")") == 1U);
    BOOST_TEST(wrong(R"("at {age}")", R"("nothing")") == 1U);
    BOOST_TEST(wrong(R"("at")", R"("{age}")") == 1U);
    BOOST_TEST(wrong(R"("{} of {}")", R"("{}")") == 1U);
    BOOST_TEST(wrong("\"\"\n\"{a} \"\n\"and {b}\"", "\"\"\n\"{b}\"\n\"{c}\"") == 1U);

    BOOST_TEST(wrong("\"\"\n\"{a} \"\n\"and {b}\"", "\"\"\n\"{b}\"\n\"{a}\"") == 0U);
    BOOST_TEST(wrong(R"("at {age:.2f}")", R"("{age}")") == 0U);
    BOOST_TEST(wrong(R"("{{x}}")", R"("x")") == 0U);
    BOOST_TEST(wrong(R"("at {age}")", R"("")") == 0U);

    const std::string month =
        "#. TRANSLATORS: {year} is 2017,\n#. {number} is 3\nmsgid \"{iso}\"\n";
    BOOST_TEST(other_placeholders({"a.po", month + "msgstr \"{year}-{number}\"\n"}).empty());
    BOOST_TEST(other_placeholders({"a.po", month + "msgstr \"{year}-{month}\"\n"}).size() == 1U);
    BOOST_TEST(other_placeholders({"a.po", month + "msgstr \"month\"\n"}).size() == 1U);

    const std::string plural = "msgid \"one month\"\nmsgid_plural \"{n} months\"\n";
    BOOST_TEST(other_placeholders({"a.po", plural + "msgstr[0] \"{n}\"\n"}).empty());
    BOOST_TEST(
        other_placeholders({"a.po", plural + "msgstr[0] \"a\"\nmsgstr[1] \"{m}\"\n"}).size() == 1U);
}

BOOST_AUTO_TEST_CASE(the_head_and_obsolete_messages_are_no_messages) {
    BOOST_TEST(messages_in({"a.po",
                            "msgid \"\"\nmsgstr \"a {x}\\n\"\n#~ msgid \"{a}\"\n"
                            "#~ msgstr \"b\"\n"})
                   .empty());
    BOOST_TEST(messages_in({"a.po", "msgctxt \"menu\"\nmsgid \"a\"\nmsgstr \"b\"\n"}).size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace house
