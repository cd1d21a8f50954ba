// SPDX-License-Identifier: Apache-2.0
#include "app/lists/repeated.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <queue>
#include <system_error>
#include <utility>

namespace pension {

namespace {

/// FNV-1a: alike on every machine. Two texts with one hash are told apart by themselves.
std::uint64_t hash_of(std::string_view text) {
    std::uint64_t hash = 14695981039346656037U;
    for (const char letter : text) {
        hash ^= static_cast<unsigned char>(letter);
        hash *= 1099511628211U;
    }
    return hash;
}

}  // namespace

/// Sorted hashes in a file that has no name, some at a time, to be merged.
class RepeatedTexts::Runs {
public:
    static constexpr std::size_t most_in_memory = std::size_t{1} << 20U;

    void add(const std::vector<std::uint64_t>& sorted) {
        if (!file_) file_ = std::tmpfile();
        if (file_ == nullptr ||
            std::fwrite(sorted.data(), sizeof sorted[0], sorted.size(), file_) != sorted.size()) {
            if (failure_ == 0) failure_ = errno;
            return;
        }
        runs_.push_back({written_, written_ + sorted.size(), {}, 0});
        written_ += sorted.size();
    }

    /// Calls each(hash) in order. Errors: file_not_written.
    template <class Each>
    Status merge(Each each) {
        using Next = std::pair<std::uint64_t, std::size_t>;
        std::priority_queue<Next, std::vector<Next>, std::greater<>> heads;
        for (std::size_t run = 0; run < runs_.size(); ++run)
            if (const auto hash = next(runs_[run])) heads.emplace(*hash, run);
        while (!heads.empty() && failure_ == 0) {
            const auto [hash, run] = heads.top();
            heads.pop();
            each(hash);
            if (const auto more = next(runs_[run])) heads.emplace(*more, run);
        }
        if (failure_ == 0) return done();
        return Error{ErrorCode::file_not_written,
                     {{"file", "tmpfile"},
                      {"reason", std::error_code{failure_, std::generic_category()}.message()}}};
    }

    Runs() = default;
    ~Runs() {
        if (file_ != nullptr) std::fclose(file_);
    }
    Runs(const Runs&) = delete;
    Runs& operator=(const Runs&) = delete;

private:
    struct Run {
        std::size_t at = 0;
        std::size_t end = 0;
        std::vector<std::uint64_t> read;
        std::size_t used = 0;
    };

    std::optional<std::uint64_t> next(Run& run) {
        if (run.used == run.read.size()) {
            run.read.resize(std::min<std::size_t>(1024, run.end - run.at));
            run.used = 0;
            if (run.read.empty()) return std::nullopt;
            const long offset = static_cast<long>(run.at * sizeof(std::uint64_t));
            if (std::fseek(file_, offset, SEEK_SET) != 0 ||
                std::fread(run.read.data(), sizeof(std::uint64_t), run.read.size(), file_) !=
                    run.read.size()) {
                failure_ = errno;
                return std::nullopt;
            }
            run.at += run.read.size();
        }
        return run.read[run.used++];
    }

    std::FILE* file_ = nullptr;
    std::size_t written_ = 0;
    std::vector<Run> runs_;
    int failure_ = 0;
};

RepeatedTexts::RepeatedTexts() = default;
RepeatedTexts::~RepeatedTexts() = default;
RepeatedTexts::RepeatedTexts(RepeatedTexts&&) noexcept = default;

void RepeatedTexts::see(std::string_view text) {
    if (text.empty()) return;
    if (waiting_.size() == Runs::most_in_memory) {
        if (!runs_) runs_ = std::make_unique<Runs>();
        std::ranges::sort(waiting_);
        runs_->add(waiting_);
        waiting_.clear();
    }
    waiting_.push_back(hash_of(text));
}

Status RepeatedTexts::count() {
    std::ranges::sort(waiting_);
    std::optional<std::uint64_t> last;
    const auto each = [&](std::uint64_t hash) {
        if (last == hash) twice_.try_emplace(hash);
        last = hash;
    };
    Status counted = done();
    if (runs_) {
        runs_->add(waiting_);
        counted = runs_->merge(each);
        runs_.reset();
    } else {
        std::ranges::for_each(waiting_, each);
    }
    std::vector<std::uint64_t>{}.swap(waiting_);
    return counted;
}

void RepeatedTexts::place(std::string_view text, std::int64_t line) {
    if (text.empty() || twice_.empty()) return;
    const auto found = twice_.find(hash_of(text));
    if (found == twice_.end()) return;
    const auto same = std::ranges::find(found->second, text, &First::text);
    if (same == found->second.end()) found->second.push_back({std::string{text}, line});
}

std::optional<std::int64_t> RepeatedTexts::first_line_of(std::string_view text,
                                                         std::int64_t line) const {
    if (text.empty() || twice_.empty()) return std::nullopt;
    const auto found = twice_.find(hash_of(text));
    if (found == twice_.end()) return std::nullopt;
    const auto same = std::ranges::find(found->second, text, &First::text);
    if (same == found->second.end() || same->line == line) return std::nullopt;
    return same->line;
}

void RepeatedRows::tell(const RosterPerson& person, std::int64_t line,
                        std::vector<Warning>& told) const {
    if (const auto first = ids.first_line_of(person.id, line))
        told.push_back({WarningCode::list_id_repeated,
                        {{"id", std::string{person.id}}, {"line", fmt::format("{}", *first)}}});
    if (!person.identity) return;
    if (const auto first = identities.first_line_of(person.identity->number, line))
        told.push_back(
            {WarningCode::list_identity_repeated, {{"line", fmt::format("{}", *first)}}});
}

}  // namespace pension
