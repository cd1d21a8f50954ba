// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/home/comparison_page.hpp"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace pension {

/// A field of a person.
struct PersonField {
    Asks asks;
    std::size_t plan = 0;  ///< Of which plan, where it is of one.

    friend auto operator<=>(const PersonField&, const PersonField&) = default;
};

/// The people of a household, beside the question of the page, whose person is the first. Every
/// change is reckoned before it counts, as on the page; what is wrong stays in its field.
class HouseholdForm {
public:
    explicit HouseholdForm(ComparisonPage& page);

    std::size_t count() const { return page_.inquiry().people.size() + 1; }
    /// What each is called in the list, in order.
    std::vector<std::string> names() const;
    /// Every field that a person can have.
    static std::vector<PersonField> fields();
    /// Whether it is asked of that person: of the first one only what does not stand at the left,
    /// of others as many plans as are compared.
    bool is_asked(std::size_t person, PersonField field) const;
    std::string text(std::size_t person, PersonField field) const;
    std::string problem(std::size_t person, PersonField field) const;
    /// How to type it, or what is taken while it is empty.
    std::string hint(std::size_t person, PersonField field) const;
    std::vector<FieldChoice> choices(std::size_t person, PersonField field) const;

    void type(std::size_t person, PersonField field, const std::string& text);
    /// Somebody of whom nothing is known yet, with the plans of the first one; stands last.
    void add();
    /// @pre the person is one of them. The copy stands right after.
    void copy(std::size_t person);
    /// @pre it is not the first one.
    void remove(std::size_t person);
    bool can_add() const { return count() < most_people; }

    /// More names do not fit above one another.
    static constexpr std::size_t most_people = 8;

    Signal changed;

private:
    /// A field of a further person, who is counted from 0.
    using Where = std::pair<std::size_t, PersonField>;
    struct Wrong {
        std::string text;
        Error why;
    };

    void ask(const char* step, std::vector<FurtherPerson> people);
    void type_of_first(PersonField field, const std::string& text);
    /// A further person reckoned; none where that cannot be.
    const UnderstoodInquiry* read(std::size_t person) const;
    /// Takes in what was wrong before and is right beside what is typed now.
    void take_wrong_ones(std::size_t person, FurtherPerson& next);

    ComparisonPage& page_;
    std::vector<FurtherPerson> seen_;
    std::map<Where, Wrong> wrong_;
    /// Who was read last, since the page changed.
    mutable std::optional<std::pair<std::size_t, Result<UnderstoodInquiry>>> read_;
    Subscription page_changed_;
};

}  // namespace pension
