// SPDX-License-Identifier: Apache-2.0
#include "app/desk/case_files.hpp"

#include "app/desk/setting_names.hpp"
#include "app/words/messages.hpp"
#include "platform/crash_report.hpp"
#include "platform/files.hpp"
#include "store/case_file.hpp"
#include "store/case_lock.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>
#include <system_error>
#include <utility>

namespace pension {

namespace fs = std::filesystem;

namespace {

/// A sentence with the name of the file in it.
std::string about(const char* message, const std::string& file, const Translate& tr) {
    return fmt::format(fmt::runtime(tr(message)), fmt::arg("file", file));
}

std::string lower(std::string text) {
    for (char& letter : text)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return text;
}

/// What people take to be the name of a file.
std::string short_name(const fs::path& file) {
    const bool is_case = lower(file.extension().string()) == case_ending;
    return utf8(is_case ? file.stem() : file.filename());
}

/// As a label has it: a letter to press stands behind a single &.
std::string with_plain_ampersands(const fs::path& file) {
    std::string label;
    for (const char letter : utf8(file)) label += letter == '&' ? "&&" : std::string(1, letter);
    return label;
}

// --- What is kept for recovery beside the case -------------------------------------------------

constexpr const char* recovery_part = "recovery";

std::string text_of(const FileStamp& stamp) {
    return fmt::format("{} {} {} {} {}", stamp.device, stamp.number, stamp.bytes, stamp.written,
                       stamp.changed);
}

/// Whose file it is, and how that was when it was opened.
CaseFields with_origin(CaseFields kept, const CaseOnDisk& on_disk) {
    if (on_disk.path.empty()) return kept;
    CaseFields origin;
    put(origin, "file", bytes_of_name(on_disk.path));
    if (on_disk.stamp) put(origin, "stamp", text_of(*on_disk.stamp));
    put(kept, recovery_part, std::move(origin));
    return kept;
}

std::string text_in(const CaseFields& part, const char* name) {
    const CaseField* field = part.find(name);
    const auto* text = field ? std::get_if<std::string>(&field->value) : nullptr;
    return text ? *text : std::string{};
}

}  // namespace

CaseFiles::CaseFiles(Document& document, Settings& settings, Inquiry blank,
                     std::optional<fs::path> state,
                     std::function<std::optional<Reckoned>()> reckoned,
                     std::function<void(const Marked&)> type_again)
    : document_{document},
      settings_{settings},
      recent_{settings},
      blank_{std::move(blank)},
      state_{std::move(state)},
      reckoned_{std::move(reckoned)},
      type_again_{std::move(type_again)} {
    if (!state_) return;
    recovery_.emplace(*state_ / "recovery");
    left_behind_ = Recovery::left_behind(*state_ / "recovery");
    crashes_ = crash_reports(*state_);
}

bool CaseFiles::is_modified() const {
    return document_.inquiries.now() != document_.on_disk.saved ||
           document_.marked() != document_.on_disk.marked;
}

std::string CaseFiles::name(const Translate& tr) const {
    const fs::path& file = document_.on_disk.path;
    return file.empty() ? tr(N_("Untitled")) : short_name(file);
}

std::string CaseFiles::title(const std::string& page, const Translate& tr) const {
    if (document_.on_disk.path.empty() && !is_modified()) return page;
    return fmt::format(fmt::runtime(tr(N_("{mark}{file} - Yibizhang"))),
                       fmt::arg("mark", is_modified() ? "*" : ""), fmt::arg("file", name(tr)));
}

bool CaseFiles::changed_outside() const {
    const CaseOnDisk& disk = document_.on_disk;
    if (disk.path.empty() || !disk.stamp) return false;
    const auto now = stamp_of(disk.path);
    // Nothing is lost where the file has gone: saving brings it back.
    return now && *now != *disk.stamp;
}

Attention CaseFiles::notice(const Translate& tr) const {
    Attention attention;
    if (!left_behind_.empty()) {
        attention.sentences.push_back(
            tr(N_("The program was cut off while a case was not saved. It can be restored as it "
                  "stood on the screen.")));
        attention.offers = {"restore_case", "discard_case"};
    }
    if (!crashes_.empty()) {
        attention.sentences.push_back(
            about(N_("The program ended unexpectedly. What happened stands, without anything of a "
                     "person or a case, in \"{file}\": please hand it on to whoever mends the "
                     "program."),
                  utf8(crashes_.front()), tr));
        attention.offers.emplace_back("show_crash_report");
    }
    if (!left_behind_.empty()) return attention;
    const CaseOnDisk& disk = document_.on_disk;
    if (not_kept_) {
        attention.is_grave = true;
        attention.sentences.push_back(fmt::format(
            fmt::runtime(tr(N_("What you change cannot be kept for the case of a crash; "
                               "save often. {why}"))),
            fmt::arg("why", explain(*not_kept_, tr))));
    }
    if (notice_closed_) return attention;
    if (settings_.damage() && !damage_read_)
        attention.sentences.push_back(explain(*settings_.damage(), tr));
    if (other_version_)
        attention.sentences.push_back(
            about(N_("\"{file}\" was changed by another program since it was opened here. Saving "
                     "asks before it is replaced; \"Revert\" shows the other version."),
                  name(tr), tr));
    if (disk.is_open_elsewhere)
        attention.sentences.push_back(
            about(N_("\"{file}\" is open in another window too. Who saves second is asked first."),
                  name(tr), tr));
    if (disk.is_read_only)
        attention.sentences.push_back(
            about(N_("\"{file}\" may only be read. What you change is saved under another name."),
                  name(tr), tr));
    if (!attention.sentences.empty()) attention.offers.emplace_back("close_case_notice");
    return attention;
}

// --- Opening -----------------------------------------------------------------------------------

bool CaseFiles::may_leave(WindowServices& window, const Translate& tr) {
    if (!is_modified()) return true;
    switch (window.ask_unsaved(
        about(N_("\"{file}\" is not saved. Save it? What is not saved is lost."), name(tr), tr))) {
        case Unsaved::save: return save(window, tr);
        case Unsaved::leave: return true;
        case Unsaved::cancel: return false;
    }
    return false;
}

void CaseFiles::start(Inquiry inquiry, const Marked& marked) {
    document_.wrong.clear();
    document_.inquiries.start(std::move(inquiry));
    if (type_again_ && !marked.empty()) type_again_(marked);
}

void CaseFiles::start_new(WindowServices& window, const Translate& tr) {
    if (!may_leave(window, tr)) return;
    document_.on_disk = {};
    document_.on_disk.saved = blank_;
    other_version_ = false;
    start(blank_, {});
    changed.emit();
}

void CaseFiles::ask_and_open(WindowServices& window, const Translate& tr) {
    if (const auto file = window.ask_case_to_open()) open(*file, window, tr);
}

void CaseFiles::lie_at(const fs::path& file) {
    CaseOnDisk& disk = document_.on_disk;
    if (disk.path != file) {
        // Given back before it is taken: it may be the same file by another name.
        disk.lock.reset();
        if (state_) disk.lock = lock_case(*state_ / "open", file);
        disk.is_open_elsewhere = state_ && !disk.lock;
        disk.path = file;
    }
    disk.stamp = stamp_of(file);
    disk.is_read_only = !is_writable(file);
    other_version_ = false;
    notice_closed_ = false;
}

void CaseFiles::open(const fs::path& named, WindowServices& window, const Translate& tr) {
    std::error_code failed;
    fs::path file = fs::absolute(named, failed);
    if (failed) file = named;
    const auto refused = [&](const Error& why) {
        if (why.code == ErrorCode::file_missing) recent_.take_out(file);
        changed.emit();
        window.tell(explain(why, tr));
    };
    // Nobody is asked about the open case for the sake of a file that cannot be read.
    if (const auto readable = open_case(file); !readable) return refused(readable.error());
    if (!may_leave(window, tr)) return;
    // Before it is read: what another program writes from now on is seen as a change. Read anew,
    // for it may be the very file in which the open case was just saved.
    const auto stamp = stamp_of(file);
    auto read = open_case(file);
    if (!read) return refused(read.error());
    ReadCase opened = std::move(read).value();
    document_.on_disk = {};
    lie_at(file);
    document_.on_disk.stamp = stamp;
    document_.on_disk.saved = opened.inquiry;
    document_.on_disk.marked = opened.marked;
    document_.on_disk.reckoned = std::move(opened.reckoned);
    document_.on_disk.kept = std::move(opened.kept);
    recent_.add(file);
    start(std::move(opened.inquiry), opened.marked);
    changed.emit();
}

void CaseFiles::revert(WindowServices& window, const Translate& tr) {
    const auto stamp = stamp_of(document_.on_disk.path);
    auto read = open_case(document_.on_disk.path);
    if (!read) return window.tell(explain(read.error(), tr));
    document_.on_disk.stamp = stamp;
    document_.on_disk.saved = read.value().inquiry;
    document_.on_disk.marked = read.value().marked;
    document_.on_disk.reckoned = read.value().reckoned;
    document_.on_disk.kept = read.value().kept;
    other_version_ = false;
    // A step like any other: undo brings back what was given up.
    document_.wrong.clear();
    if (document_.inquiries.now() == read.value().inquiry)
        document_.inquiries.changed.emit();
    else
        document_.inquiries.change(N_("Revert"), read.value().inquiry);
    if (type_again_ && !read.value().marked.empty()) type_again_(read.value().marked);
    changed.emit();
}

// --- Saving ------------------------------------------------------------------------------------

Status CaseFiles::write(const fs::path& file) {
    const auto text = text_of_case(document_.inquiries.now(), reckoned_(), document_.on_disk.kept,
                                   document_.marked());
    if (!text) return text.error();
    return replace_case_file(file, text.value());
}

bool CaseFiles::save_to(const fs::path& file, WindowServices& window, const Translate& tr) {
    if (const Status written = write(file); !written) {
        window.tell(explain(written.error(), tr));
        return false;
    }
    lie_at(file);
    document_.on_disk.saved = document_.inquiries.now();
    document_.on_disk.marked = document_.marked();
    document_.on_disk.reckoned = reckoned_();
    recent_.add(file);
    // What is saved needs no recovery any more.
    autosave();
    changed.emit();
    return true;
}

bool CaseFiles::save(WindowServices& window, const Translate& tr) {
    const CaseOnDisk& disk = document_.on_disk;
    if (disk.path.empty()) return save_as(window, tr);
    if (!is_writable(disk.path) && stamp_of(disk.path)) {
        window.tell(about(N_("\"{file}\" may only be read. Choose another name for what you "
                             "changed."),
                          name(tr), tr));
        return save_as(window, tr);
    }
    if (changed_outside() &&
        !window.ask(about(N_("\"{file}\" was changed by another program since it was opened here. "
                             "Replace it with yours? The other version stays beside it, with ~ at "
                             "the end of its name."),
                          name(tr), tr),
                    tr(N_("&Replace it"))))
        return false;
    return save_to(disk.path, window, tr);
}

bool CaseFiles::save_as(WindowServices& window, const Translate& tr) {
    const auto file = window.ask_case_to_save(name(tr) + std::string{case_ending});
    return file && save_to(*file, window, tr);
}

void CaseFiles::save_copy(WindowServices& window, const Translate& tr) {
    const auto file = window.ask_case_to_save(about(N_("Copy of {file}"), name(tr), tr) +
                                              std::string{case_ending});
    if (!file) return;
    std::error_code unknown;
    // The open file itself is no copy of itself.
    if (fs::equivalent(*file, document_.on_disk.path, unknown)) {
        save(window, tr);
        return;
    }
    if (const Status written = write(*file); !written)
        return window.tell(explain(written.error(), tr));
    recent_.add(*file);
    changed.emit();
}

// --- When the program is cut off ---------------------------------------------------------------

void CaseFiles::autosave() {
    if (!recovery_) return;
    if (!is_modified() || settings_.value(setting::autosave) == "no") {
        if (std::exchange(kept_, std::nullopt)) recovery_->forget();
        return;
    }
    std::pair now{document_.inquiries.now(), document_.marked()};
    if (kept_ == now) return;
    const auto text =
        text_of_case(now.first, std::nullopt,
                     with_origin(document_.on_disk.kept, document_.on_disk), now.second);
    const Status kept = text ? recovery_->keep(text.value()) : Status{text.error()};
    auto why = kept ? std::nullopt : std::optional{kept.error()};
    if (kept) kept_ = std::move(now);
    if (std::exchange(not_kept_, why) != why) changed.emit();
}

void CaseFiles::end() {
    if (recovery_) recovery_->forget();
    kept_.reset();
    document_.on_disk.lock.reset();
}

void CaseFiles::restore(WindowServices& window, const Translate& tr) {
    if (!may_leave(window, tr)) return;
    const Recovery::LeftBehind left = left_behind_.front();
    left_behind_.erase(left_behind_.begin());
    auto read = open_case(left.file);
    if (!read) {
        // It stays where it is: somebody may still read it by hand.
        changed.emit();
        return window.tell(explain(read.error(), tr));
    }
    ReadCase found = std::move(read).value();
    document_.on_disk = {};
    document_.on_disk.saved = blank_;
    const CaseField* part = found.kept.find(recovery_part);
    if (const auto* origin = part ? std::get_if<CaseFields>(&part->value) : nullptr) {
        const std::string bytes = text_in(*origin, "file");
        const fs::path file{std::u8string{bytes.begin(), bytes.end()}};
        if (const auto lies_there = open_case(file)) {
            lie_at(file);
            document_.on_disk.saved = lies_there.value().inquiry;
            document_.on_disk.marked = lies_there.value().marked;
            // What was saved by another program since then is no less a change.
            if (document_.on_disk.stamp &&
                text_of(*document_.on_disk.stamp) != text_in(*origin, "stamp"))
                document_.on_disk.stamp = FileStamp{};
        }
    }
    take_out(found.kept, recovery_part);
    document_.on_disk.kept = std::move(found.kept);
    start(std::move(found.inquiry), found.marked);
    autosave();
    // Only now: until this window keeps it, that file is all there is of it.
    if (!is_modified() || !not_kept_) Recovery::discard(left);
    changed.emit();
}

void CaseFiles::show_crash_report(WindowServices& window, const Translate& tr) {
    if (crashes_.empty()) return;
    const auto report = read_file(crashes_.front());
    std::vector<std::string> lines{utf8(crashes_.front()), ""};
    if (report) {
        std::istringstream text{report.value()};
        for (std::string line; std::getline(text, line);) lines.push_back(line);
    } else {
        lines.push_back(explain(report.error(), tr));
    }
    forget_crashes();
    changed.emit();
    window.show_text(tr(N_("What happened")), lines);
}

void CaseFiles::forget_crashes() {
    for (const fs::path& report : std::exchange(crashes_, {})) mark_as_told(report);
}

void CaseFiles::discard() {
    if (left_behind_.empty()) return;
    Recovery::discard(left_behind_.front());
    left_behind_.erase(left_behind_.begin());
    changed.emit();
}

void CaseFiles::come_back() {
    const bool other = changed_outside();
    if (other == other_version_) return;
    other_version_ = other;
    if (other) notice_closed_ = false;
    changed.emit();
}

// --- Actions -----------------------------------------------------------------------------------

std::vector<Action> CaseFiles::recent_actions(const Translate& tr) {
    std::vector<Action> actions;
    const std::string menu = tr(N_("&Recent"));
    const auto files = recent_.all();
    for (std::size_t at = 0; at < files.size(); ++at)
        actions.push_back(
            {.id = fmt::format("recent_{}", at + 1),
             .label = fmt::format("&{} {}", at + 1, with_plain_ampersands(files[at])),
             .help = about(N_("Opens {file}"), utf8(files[at]), tr),
             .submenu = menu,
             .run = [this, file = files[at], &tr](auto& window) { open(file, window, tr); }});
    actions.push_back({.id = "clear_recent",
                       .label = tr(N_("&Clear the list")),
                       .help = tr(N_("Wipes the list of files that were opened before")),
                       .submenu = menu,
                       .is_enabled = !files.empty(),
                       .run = [this](auto&) {
                           recent_.clear();
                           changed.emit();
                       }});
    return actions;
}

std::vector<Action> CaseFiles::actions(const Translate& tr) {
    std::vector<Action> actions{
        {.id = "new_case",
         .label = tr(N_("&New")),
         .help = tr(N_("Begins a new case")),
         .key = "Ctrl+N",
         .run = [this, &tr](auto& window) { start_new(window, tr); }},
        {.id = "new_window",
         .label = tr(N_("New &window")),
         .help = tr(N_("Opens another case beside this one")),
         .run = [](auto& window) { window.open(OtherWindow::another_case); }},
        {.id = "open_case",
         .label = tr(N_("&Open...")),
         .help = tr(N_("Opens a case that was saved")),
         .key = "Ctrl+O",
         .run = [this, &tr](auto& window) { ask_and_open(window, tr); }}};
    for (Action& action : recent_actions(tr)) actions.push_back(std::move(action));
    actions.push_back({.id = "save_case",
                       .label = tr(N_("&Save")),
                       .help = tr(N_("Saves the case: everything that was typed, all plans")),
                       .key = "Ctrl+S",
                       .after_line = true,
                       .is_enabled = is_modified() || document_.on_disk.path.empty(),
                       .run = [this, &tr](auto& window) { save(window, tr); }});
    actions.push_back({.id = "save_case_as",
                       .label = tr(N_("Save &as...")),
                       .help = tr(N_("Saves the case under another name and goes on there")),
                       .key = "Ctrl+Shift+S",
                       .run = [this, &tr](auto& window) { save_as(window, tr); }});
    actions.push_back({.id = "save_case_copy",
                       .label = tr(N_("Save a cop&y...")),
                       .help = tr(N_("Saves a copy under another name and goes on here")),
                       .run = [this, &tr](auto& window) { save_copy(window, tr); }});
    actions.push_back(
        {.id = "revert_case",
         .label = tr(N_("Rever&t")),
         .help = tr(N_("Brings back what was saved last; undo takes that back")),
         .is_enabled = !document_.on_disk.path.empty() && (is_modified() || changed_outside()),
         .run = [this, &tr](auto& window) { revert(window, tr); }});
    for (Action& action : notice_actions(tr)) actions.push_back(std::move(action));
    return actions;
}

/// What the notice offers. In a menu only beside it: nobody understands them without.
std::vector<Action> CaseFiles::notice_actions(const Translate& tr) {
    std::vector<Action> actions;
    if (!left_behind_.empty()) {
        actions.push_back({.id = "restore_case",
                           .label = tr(N_("Restore t&he case")),
                           .help = tr(N_("Brings back the case that was not saved")),
                           .run = [this, &tr](auto& window) { restore(window, tr); }});
        actions.push_back({.id = "discard_case",
                           .label = tr(N_("D&iscard the case")),
                           .help = tr(N_("Gives up the case that was not saved")),
                           .run = [this](auto&) { discard(); }});
    }
    if (!crashes_.empty())
        actions.push_back({.id = "show_crash_report",
                           .menu = Menu::help,
                           .label = tr(N_("What ha&ppened")),
                           .help = tr(N_("Shows the report of a program that ended unexpectedly")),
                           .run = [this, &tr](auto& window) { show_crash_report(window, tr); }});
    if (left_behind_.empty() && !notice(tr).offers.empty())
        actions.push_back({.id = "close_case_notice",
                           .label = tr(N_("C&lose this notice")),
                           .help = tr(N_("It was read")),
                           .run = [this](auto&) {
                               notice_closed_ = true;
                               damage_read_ = settings_.damage().has_value();
                               forget_crashes();
                               changed.emit();
                           }});
    return actions;
}

}  // namespace pension
