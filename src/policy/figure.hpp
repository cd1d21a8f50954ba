// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/area_code.hpp"
#include "base/month.hpp"
#include "policy/file_row.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pension {

/// How far a source can be trusted: the letters A to D of the policy file, and the user's own.
enum class Evidence {
    official,    ///< A: official text, read in full or quoted word for word.
    reported,    ///< B: press, official answers, or two independent unofficial sources.
    unofficial,  ///< C: one unofficial source.
    derived,     ///< D: worked out by us from a printed rule or figure.
    own,         ///< Entered by the user.
};

/// Where a figure is written down. Empty fields are honest: the source prints nothing there.
struct Source {
    std::string id;
    std::string document;     ///< 文件名称
    std::string document_no;  ///< 文号
    std::string link;         ///< As the source prints it.
    Evidence evidence = Evidence::own;
    std::string read_on;  ///< 查阅日期, YYYY-MM-DD.

    friend bool operator==(const Source&, const Source&) = default;
};

/// How the month of effect is known.
enum class EffectMonth {
    printed,        ///< The source prints it.
    seen_in_force,  ///< In force then; the source does not print since when.
    approximate,    ///< The source is undated.
    derived,        ///< Worked out by us.
};

/// Who put a figure into the policy file.
enum class Origin { shipped, user };

/// A figure of a document that somebody changed by hand without naming another document.
struct ChangedByHand {
    std::string on;  ///< YYYY-MM-DD, the last time.
    /// What the document says, row by row: what tells a row of a list from others, and the columns
    /// that are no longer so.
    std::vector<FileRow> from;
};

/// What another source says instead of a figure (说法不一), as it prints it.
struct OtherSaying {
    std::string value;   ///< A number, or several, in yuan and in the unit of the figure.
    std::string source;  ///< The document or page.
    std::string month;   ///< Of which it speaks, YYYY-MM or YYYY.

    friend bool operator==(const OtherSaying&, const OtherSaying&) = default;
};

/// Whose figure it is, since when, and where it is written.
struct Provenance {
    AreaCode area = nation;        ///< The place's own, or one that it inherits.
    Month from{};                  ///< 生效年月
    std::optional<Month> until{};  ///< 废止: the last month in which it held; none: not repealed.
    EffectMonth effect = EffectMonth::printed;
    bool announced = false;    ///< A planned step: published beforehand, not confirmed.
    bool unconfirmed = false;  ///< 未核实: from the collection of what no document confirms.
    bool complete = true;      ///< 清单不全 if not: of a list only some items are known.
    bool is_floor = false;     ///< 最低标准: the places below may give more.
    std::shared_ptr<const Source> source;
    std::string clause;        ///< 条款, such as 六(二); never invented.
    std::string confirmed_on;  ///< 最近核对, YYYY-MM-DD; empty where nobody did.
    Origin origin = Origin::user;
    std::string note;
    std::vector<OtherSaying> others{};
    std::shared_ptr<const ChangedByHand> changed{};  ///< None where it is as the source says.
};

/// How far the figure can be trusted: own once it was changed by hand, whatever its document.
inline Evidence evidence_of(const Provenance& provenance) {
    return provenance.changed || !provenance.source ? Evidence::own : provenance.source->evidence;
}

/// A figure that holds from its month of effect (生效年月) until the next one begins, or until it
/// was repealed.
template <class T>
struct Dated {
    Month from{};  ///< From when it is used; equals provenance->from unless frozen.
    T value{};
    std::shared_ptr<const Provenance> provenance{};  ///< None for what the user typed.
    std::optional<Month> until{};  ///< The last month in which it is used; none: until the next.

    bool holds_in(Month month) const { return from <= month && (!until || month <= *until); }
};

/// Whether a figure ran out without another of its place, so that the next one, of a level above or
/// below it, has been in force before and holds in the meantime only.
template <class T>
bool ran_out(const Dated<T>& figure, const Dated<T>& next) {
    const auto& mine = figure.provenance;
    const auto& other = next.provenance;
    return mine && other && mine->until && mine->area != other->area && next.from > *mine->until &&
           other->from < next.from;
}

}  // namespace pension
