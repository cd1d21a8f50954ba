// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/group.hpp"
#include "base/month.hpp"
#include "notice/notice.hpp"
#include "policy/file_row.hpp"
#include "policy/policy_book.hpp"
#include "policy/topic.hpp"
#include "store/figure_edit.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pension {

/// A figure that is about to be entered: one value, or a list whose rows belong together.
struct DraftFigure {
    Topic topic{};
    std::optional<Group> group{};  ///< None: for everybody.
    std::optional<Month> from{};   ///< None: from the month of the whole draft on.
    std::optional<Month> until{};  ///< The last month; none: until another one comes.
    /// Until when the notice says that it is valid itself (有效期). A figure goes on after that, as
    /// a rule, and what stands above it would be wrong in its place: so it is no end by itself.
    std::optional<Month> said_until{};
    /// The figure's own columns, a row each; what is not there is as it usually is.
    std::vector<FileRow> rows{};
    bool is_taken = false;  ///< Somebody looked at it and wants it saved.
    /// Out of a notice: where it stands there, and why that may be misunderstood.
    std::vector<std::string> sentences{};
    std::vector<Doubt> doubts{};

    friend bool operator==(const DraftFigure&, const DraftFigure&) = default;
};

/// A sentence with amounts of which nothing was taken.
struct DraftLeftAlone {
    std::string sentence;
    LeftAloneWhy why{};

    friend bool operator==(const DraftLeftAlone&, const DraftLeftAlone&) = default;
};

/// The document that prints the figures, as typed.
struct DraftDocument {
    std::string title{};
    std::string number{};
    std::string link{};
    std::string month{};  ///< Since when its figures hold, where they do not say so.

    friend bool operator==(const DraftDocument&, const DraftDocument&) = default;
};

/// What somebody enters at once, as it stands: a plain value, so that it can be undone.
struct NoticeDraft {
    DraftDocument document{};
    std::vector<DraftFigure> figures{};
    std::vector<DraftLeftAlone> left_alone{};

    friend bool operator==(const NoticeDraft&, const NoticeDraft&) = default;
};

/// What was read out of a notice, as a draft: rows of one list together, in order of topic. What
/// is sure is taken, what is not waits for somebody's word.
NoticeDraft draft_of(const NoticeReading& reading, std::string_view text);

/// The same topic and group as it stands in the file in that month, to be changed; an empty row
/// where the place has nothing of it.
DraftFigure copy_of_last(const FigureDraftChecker& file, AreaCode place, Topic topic,
                         std::optional<Group> group, Month month);

/// Where the draft is to be saved.
struct DraftPlace {
    AreaCode place = nation;
    std::vector<Place> new_places{};  ///< What the file does not know yet, see FigureEdit.
    Source source;                    ///< The document.
    Month month{};                    ///< DraftDocument::month, read.
};

/// What is taken of the draft, as rows of the policy file.
FigureEdit edit_of(const NoticeDraft& draft, const DraftPlace& at);

}  // namespace pension
