// SPDX-License-Identifier: Apache-2.0
#include "store/case_file.hpp"

#include "base/byte_order_mark.hpp"
#include "platform/files.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace pension {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* head = "yibizhang";

std::size_t lines_before(std::string_view text, std::size_t byte) {
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(byte, text.size()));
    return static_cast<std::size_t>(std::count(text.begin(), end, '\n')) + 1;
}

/// What JSON allows and a case must not have: it is seen while the text is read.
class Watch {
public:
    /// @return whether the part is kept.
    bool see(int depth, Json::parse_event_t event, const Json& parsed) {
        using Event = Json::parse_event_t;
        if (depth > deepest_case_part) {
            too_deep = true;
            return false;
        }
        if (event == Event::object_start) names_.emplace_back();
        if (event == Event::object_end && !names_.empty()) names_.pop_back();
        if (event == Event::key && !names_.empty() && !twice) {
            const auto& name = parsed.get_ref<const std::string&>();
            if (!names_.back().insert(name).second) twice = name;
        }
        return true;
    }

    bool too_deep = false;
    std::optional<std::string> twice;

private:
    std::vector<std::set<std::string>> names_;
};

CaseFields fields_of(const Json& object);

bool all_are(const Json& list, bool (Json::*is)() const noexcept) {
    return std::ranges::all_of(list, [&](const Json& each) { return (each.*is)(); });
}

CaseValue value_of(const Json& json) {
    if (json.is_boolean()) return json.get<bool>();
    // A number beyond 64 bits is none that any version writes.
    if (json.is_number_integer() && !(json.is_number_unsigned() && json > INT64_MAX))
        return json.get<std::int64_t>();
    if (json.is_string()) return json.get<std::string>();
    if (json.is_object()) return fields_of(json);
    if (json.is_array() && all_are(json, &Json::is_string))
        return json.get<std::vector<std::string>>();
    if (json.is_array() && all_are(json, &Json::is_object)) {
        std::vector<CaseFields> parts;
        for (const Json& part : json) parts.push_back(fields_of(part));
        return parts;
    }
    return OtherValue{json.dump()};
}

CaseFields fields_of(const Json& object) {
    CaseFields fields;
    for (const auto& [name, value] : object.items())
        fields.fields.push_back({name, value_of(value)});
    return fields;
}

Json json_of(const CaseFields& fields);

struct AsJson {
    Json operator()(bool flag) const { return flag; }
    Json operator()(std::int64_t number) const { return number; }
    Json operator()(const std::string& text) const { return text; }
    Json operator()(const std::vector<std::string>& texts) const { return texts; }
    Json operator()(const CaseFields& part) const { return json_of(part); }
    Json operator()(const std::vector<CaseFields>& parts) const {
        Json list = Json::array();
        for (const CaseFields& part : parts) list.push_back(json_of(part));
        return list;
    }
    Json operator()(const OtherValue& other) const { return Json::parse(other.text); }
};

Json json_of(const CaseFields& fields) {
    Json json = Json::object();
    for (const auto& [name, value] : fields.fields) json[name] = std::visit(AsJson{}, value);
    return json;
}

/// Errors: case_file_not_ours, case_file_too_new.
Status check_head(const Json& json, const std::string& file) {
    const auto found = json.find(head);
    if (found == json.end() || !found->is_number_integer() || *found < 1)
        return Error{ErrorCode::case_file_not_ours, {{"file", file}}};
    if (*found > case_format)
        return Error{
            ErrorCode::case_file_too_new,
            {{"file", file}, {"theirs", found->dump()}, {"ours", fmt::format("{}", case_format)}}};
    return done();
}

}  // namespace

Result<CaseFields> parse_case(std::string_view text, const std::string& file) {
    // Some editors put a mark before the text that says it is UTF-8.
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    // No text at all that could be a case: an empty file, a picture.
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || text[first] != '{')
        return Error{ErrorCode::case_file_not_ours, {{"file", file}}};
    Watch watch;
    Json json;
    try {
        json = Json::parse(text, [&](int depth, Json::parse_event_t event, const Json& parsed) {
            return watch.see(depth, event, parsed);
        });
    } catch (const Json::parse_error& wrong) {
        return Error{ErrorCode::case_file_damaged,
                     {{"file", file}, {"line", fmt::format("{}", lines_before(text, wrong.byte))}}};
    } catch (const Json::exception&) {
        // A number that no computer holds.
        return Error{ErrorCode::case_file_damaged, {{"file", file}, {"line", "1"}}};
    }
    if (watch.too_deep)
        return Error{ErrorCode::case_file_too_deep,
                     {{"file", file}, {"most", fmt::format("{}", deepest_case_part)}}};
    if (watch.twice)
        return Error{ErrorCode::case_name_twice, {{"file", file}, {"field", *watch.twice}}};
    if (const Status ours = check_head(json, file); !ours) return ours.error();
    json.erase(head);
    return fields_of(json);
}

Result<CaseFields> read_case_file(const std::filesystem::path& file) {
    const auto text = read_file(file, most_case_bytes);
    if (!text) return text.error();
    return parse_case(text.value(), utf8(file));
}

Result<std::string> case_text(const CaseFields& fields) {
    Json json{{head, case_format}};
    json.update(json_of(fields));
    try {
        return json.dump(2) + "\n";
    } catch (const Json::type_error&) {
        // Nobody can type it into a window; a name may come from elsewhere.
        return Error{ErrorCode::text_not_in_encoding,
                     {{"text", json.dump(-1, ' ', false, Json::error_handler_t::replace)},
                      {"encoding", "UTF-8"}}};
    }
}

std::filesystem::path version_before(const std::filesystem::path& file) {
    auto before = file;
    return before += "~";
}

Status replace_case_file(const std::filesystem::path& file, std::string_view text) {
    const auto old = read_file(file, most_case_bytes);
    // A whole one is not lost by saving the same twice.
    if (old && old.value() == text) return done();
    if (old && !old.value().empty())
        if (const Status kept = replace_file(version_before(file), old.value()); !kept) return kept;
    return replace_file(file, text);
}

}  // namespace pension
