// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

namespace pension {

/// The attributes of an element, by their names without what stands before a colon.
class XmlAttributes {
public:
    explicit XmlAttributes(const char* const* pairs) : pairs_{pairs} {}

    /// Empty where there is none.
    std::string_view operator[](std::string_view name) const;
    bool has(std::string_view name) const;
    /// One whose whole name that is, "r:id" beside "sheetId" and "id"; an own name for it may be
    /// used, so any with a colon counts.
    std::string_view prefixed(std::string_view name) const;

    /// Gives whole names and values to who takes them.
    template <class Take>
    void each(Take take) const {
        for (const char* const* pair = pairs_; *pair; pair += 2)
            take(std::string_view{pair[0]}, std::string_view{pair[1]});
    }

private:
    const char* const* pairs_;
};

/// XML piece by piece. Names come without what stands before a colon: which words for a name space
/// a program has chosen says nothing.
///
/// What no spreadsheet writes is a fault: a document type, by which entities grow out of nothing;
/// elements without end, beside each other or within; megabytes without any of them.
class XmlReader {
public:
    XmlReader();
    virtual ~XmlReader();
    XmlReader(const XmlReader&) = delete;
    XmlReader& operator=(const XmlReader&) = delete;

    /// Whether to go on: false behind a fault, or where stop() was called.
    bool feed(std::string_view piece);
    /// The text is over. Whether it was whole, or stopped by stop().
    bool finish();

    bool is_faulty() const { return is_faulty_; }
    bool is_stopped() const { return is_stopped_; }

protected:
    virtual void begin(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view part) = 0;

    /// Nothing more is wanted.
    void stop();
    /// What was read cannot be.
    void fail();

private:
    struct Parser;

    std::unique_ptr<Parser> parser_;
    int depth_ = 0;
    std::int64_t elements_ = 0;
    bool is_faulty_ = false;
    bool is_stopped_ = false;
    bool has_seen_ = false;
    int pieces_without_any_ = 0;
};

}  // namespace pension
