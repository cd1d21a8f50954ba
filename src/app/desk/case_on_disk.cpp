// SPDX-License-Identifier: Apache-2.0
#include "app/desk/case_on_disk.hpp"

#include "app/asking/case_fields.hpp"
#include "store/case_file.hpp"

#include <cstdint>
#include <utility>
#include <vector>

namespace pension {

namespace {

template <class Value>
const Value* value_in(const CaseFields& fields, std::string_view name) {
    const CaseField* field = fields.find(name);
    return field ? std::get_if<Value>(&field->value) : nullptr;
}

/// Nothing where it was never reckoned, or by hand written as something else: nobody misses it.
std::optional<Reckoned> reckoned_in(const CaseFields& file) {
    const auto* part = value_in<CaseFields>(file, "reckoned");
    const auto* policy = part ? value_in<std::string>(*part, "policy") : nullptr;
    const auto* monthly = part ? value_in<std::vector<std::string>>(*part, "monthly") : nullptr;
    if (!policy || !monthly) return std::nullopt;
    return Reckoned{*policy, *monthly};
}

/// What is not understood does not count anyway and is left out.
Marked marked_in(const CaseFields& file) {
    Marked marked;
    const auto* parts = value_in<std::vector<CaseFields>>(file, "marked");
    if (!parts) return marked;
    for (const CaseFields& part : *parts) {
        const auto* name = value_in<std::string>(part, "field");
        const auto* text = value_in<std::string>(part, "text");
        const auto* plan = value_in<std::int64_t>(part, "plan");
        const auto asks = name ? asks_named(*name) : std::nullopt;
        if (!asks || !text ||
            (plan && (*plan < 0 || *plan >= static_cast<std::int64_t>(most_plans_of_case))))
            continue;
        marked[{*asks, plan ? static_cast<std::size_t>(*plan) : 0}] = *text;
    }
    return marked;
}

std::vector<CaseFields> marked_parts(const Marked& marked) {
    std::vector<CaseFields> parts;
    for (const auto& [field, text] : marked) {
        CaseFields part;
        put(part, "field", std::string{code(field.first)});
        if (field.second > 0) put(part, "plan", static_cast<std::int64_t>(field.second));
        put(part, "text", text);
        parts.push_back(std::move(part));
    }
    return parts;
}

}  // namespace

Result<ReadCase> open_case(const std::filesystem::path& file) {
    auto fields = read_case_file(file);
    if (!fields) return fields.error();
    const auto* part = value_in<CaseFields>(fields.value(), "case");
    if (!part && fields.value().find("case"))
        return Error{ErrorCode::case_field_not_part, {{"file", utf8(file)}, {"field", "case"}}};
    if (!part) return Error{ErrorCode::case_file_not_ours, {{"file", utf8(file)}}};
    auto inquiry = read_case_fields(*part);
    if (!inquiry) {
        Error wrong = inquiry.error();
        wrong.facts.emplace_back("file", utf8(file));
        return wrong;
    }
    const auto reckoned = reckoned_in(fields.value());
    auto marked = marked_in(fields.value());
    return ReadCase{std::move(inquiry).value(), reckoned, std::move(marked),
                    std::move(fields).value()};
}

Result<std::string> text_of_case(const Inquiry& inquiry, const std::optional<Reckoned>& reckoned,
                                 CaseFields kept, const Marked& marked) {
    const auto* part = value_in<CaseFields>(kept, "case");
    put(kept, "case", case_fields(inquiry, part ? *part : CaseFields{}));
    if (marked.empty())
        take_out(kept, "marked");
    else
        put(kept, "marked", marked_parts(marked));
    if (!reckoned) {
        take_out(kept, "reckoned");
    } else {
        const auto* before = value_in<CaseFields>(kept, "reckoned");
        CaseFields last = before ? *before : CaseFields{};
        put(last, "policy", reckoned->policy_id);
        put(last, "monthly", reckoned->monthly);
        put(kept, "reckoned", std::move(last));
    }
    return case_text(kept);
}

}  // namespace pension
