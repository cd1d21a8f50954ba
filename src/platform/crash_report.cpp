// SPDX-License-Identifier: Apache-2.0
#include "platform/crash_report.hpp"

#include "platform/native_crash.hpp"

#include <algorithm>
#include <exception>
#include <utility>

namespace pension {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view ending = ".crash.txt";
constexpr std::string_view ending_told = ".crash.told.txt";
constexpr std::string_view closing =
    "\nNothing of a person, of a case or of a file is in this report. Please hand it on to whoever "
    "mends the program.\n";

/// Made when the program starts: once it has crashed, no memory can be asked for any more.
struct Prepared {
    std::string head;
    std::string file;  ///< As the system opens it.
    fs::path shown;
};

Prepared& prepared() {
    static auto* made = new Prepared;  // Never taken down: a crash at the end needs it.
    return *made;
}

void write_report(int file, std::string_view what) {
    native_write(file, prepared().head);
    native_write(file, "what happened: ");
    // The words of an exception may quote what somebody typed on a second line.
    native_write(file, what.substr(0, what.find('\n')));
    native_write(file, "\nwhere:\n");
    native_write_places(file);
    native_write(file, closing);
}

/// Called within a signal: nothing here may ask for memory or a lock.
void report_signal(const char* name) {
    const int file = native_open_report(prepared().file.c_str());
    if (file < 0) return;
    write_report(file, name);
    native_close(file);
}

[[noreturn]] void report_terminate() {
    std::string_view what = "terminate";
    std::string kept;
    if (const auto thrown = std::current_exception()) try {
            std::rethrow_exception(thrown);
        } catch (const std::exception& bug) {
            kept = std::string{"uncaught exception: "} + bug.what();
            what = kept;
        } catch (...) {
            what = "uncaught exception of another kind";
        }
    report_signal(std::string{what}.c_str());
    native_end_without_report();
}

bool is_report(const fs::path& file) {
    return file.filename().string().ends_with(ending);
}

}  // namespace

void report_crashes(const fs::path& folder, std::string_view program) {
    std::error_code failed;
    fs::create_directories(folder, failed);
    Prepared& made = prepared();
    made.head = std::string{program} + ": an unexpected error\nsystem: " + native_system() + "\n";
    made.shown = folder / (native_process_name() + std::string{ending});
    made.file = made.shown.string();
    std::set_terminate(report_terminate);
    native_catch_crashes(report_signal);
}

std::optional<fs::path> report_exception(std::string_view what) {
    if (prepared().file.empty()) return std::nullopt;
    const int file = native_open_report(prepared().file.c_str());
    if (file < 0) return std::nullopt;
    write_report(file, what);
    native_close(file);
    return prepared().shown;
}

std::vector<fs::path> crash_reports(const fs::path& folder) {
    std::vector<std::pair<fs::file_time_type, fs::path>> found;
    std::error_code failed;
    for (fs::directory_iterator entry{folder, failed}, end; !failed && entry != end;
         entry.increment(failed)) {
        std::error_code unknown;
        if (is_report(entry->path())) found.emplace_back(entry->last_write_time(unknown), *entry);
    }
    std::ranges::sort(found, std::ranges::greater{});
    std::vector<fs::path> reports;
    for (auto& [time, file] : found) reports.push_back(std::move(file));
    return reports;
}

void mark_as_told(const fs::path& report) {
    if (!is_report(report)) return;
    std::string name = report.filename().string();
    name.replace(name.size() - ending.size(), ending.size(), ending_told);
    std::error_code failed;
    fs::rename(report, report.parent_path() / name, failed);
}

}  // namespace pension
