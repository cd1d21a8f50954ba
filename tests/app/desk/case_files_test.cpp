// SPDX-License-Identifier: Apache-2.0
#include "app/desk/case_files.hpp"

#include "store/case_file.hpp"
#include "support/fake_window.hpp"
#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace pension {

namespace {

Inquiry at_place(const char* place) {
    Inquiry inquiry;
    inquiry.typed.place = place;
    return inquiry;
}

/// A window's case, in folders of its own. Another one on the same folders is another window.
struct Opened {
    explicit Opened(const TemporaryFolder& folder) : settings{folder / "settings.txt"} {
        files.emplace(
            document, settings, at_place("430100"), folder / "state", [this] { return reckoned; },
            [this](const Marked& texts) {
                for (const auto& [field, text] : texts) mark(field, text);
            });
    }
    void mark(FieldOf field, const std::string& text) {
        document.wrong.insert_or_assign(field, TypedWrong{text, {ErrorCode::month_unreadable}});
    }

    void invoke(std::string_view id) { pension::invoke(files->actions(tr), id, window); }
    bool offers(std::string_view id) {
        const auto actions = files->actions(tr);
        const Action* action = find_action(actions, id);
        return action && action->is_enabled;
    }
    void change(const char* place) { document.inquiries.change("Change place", at_place(place)); }
    std::string place() const { return document.inquiries.now().typed.place.value_or(""); }
    std::string title() const { return files->title("The page", tr); }
    std::string notice() const {
        const Attention attention = files->notice(tr);
        return attention.sentences.empty() ? "" : attention.sentences.front();
    }
    bool was_asked(const std::string& words) const {
        return std::ranges::any_of(window.asked, [&](const std::string& each) {
            return each.find(words) != std::string::npos;
        });
    }

    Translate tr{};
    FakeWindow window{};
    Settings settings;
    Document document{at_place("430100")};
    std::optional<Reckoned> reckoned{};
    std::optional<CaseFiles> files{};
};

std::string place_in(const std::filesystem::path& file) {
    return open_case(file).value().inquiry.typed.place.value();
}

void save_elsewhere(const std::filesystem::path& file, const char* place) {
    BOOST_REQUIRE(
        bool{replace_case_file(file, text_of_case(at_place(place), std::nullopt, {}).value())});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(case_files)

BOOST_AUTO_TEST_CASE(the_title_has_the_name_and_a_mark_for_what_is_not_saved) {
    const TemporaryFolder folder;
    Opened opened{folder};
    BOOST_TEST(opened.title() == "The page");
    opened.change("421181");
    BOOST_TEST(opened.title() == "*Untitled - Yibizhang");
    opened.window.to_save = folder / "mother.yibizhang";
    opened.invoke("save_case");
    BOOST_TEST(opened.title() == "mother - Yibizhang");
    opened.change("110000");
    BOOST_TEST(opened.title() == "*mother - Yibizhang");
    // Undone, it is as it was saved.
    opened.document.inquiries.undo();
    BOOST_TEST(opened.title() == "mother - Yibizhang");
}

BOOST_AUTO_TEST_CASE(what_was_saved_is_opened_again_with_what_it_came_to) {
    const TemporaryFolder folder;
    Opened opened{folder};
    opened.change("421181");
    opened.reckoned = Reckoned{"0123", {"496.32"}};
    opened.window.to_save = folder / "mother.yibizhang";
    opened.invoke("save_case");
    opened.invoke("new_case");
    BOOST_TEST(opened.place() == "430100");
    BOOST_TEST(!opened.document.inquiries.can_undo());
    opened.window.to_open = folder / "mother.yibizhang";
    opened.invoke("open_case");
    BOOST_TEST(opened.place() == "421181");
    BOOST_TEST(!opened.files->is_modified());
    BOOST_TEST((opened.document.on_disk.reckoned == Reckoned{"0123", {"496.32"}}));
    BOOST_TEST(
        (opened.window.asked == std::vector<std::string>{"save case Untitled.yibizhang", "open"}));
}

BOOST_AUTO_TEST_CASE(undo_goes_on_beyond_saving) {
    const TemporaryFolder folder;
    Opened opened{folder};
    opened.change("421181");
    opened.window.to_save = folder / "mother.yibizhang";
    opened.invoke("save_case");
    opened.document.inquiries.undo();
    BOOST_TEST(opened.place() == "430100");
    BOOST_TEST(opened.files->is_modified());
    BOOST_TEST(place_in(folder / "mother.yibizhang") == "421181");
}

BOOST_AUTO_TEST_CASE(who_leaves_a_case_that_is_not_saved_is_asked) {
    const TemporaryFolder folder;
    Opened opened{folder};
    opened.change("421181");
    opened.window.unsaved = Unsaved::cancel;
    opened.invoke("new_case");
    BOOST_TEST(opened.place() == "421181");
    // Saving that comes to nothing is no leave either.
    opened.window.unsaved = Unsaved::save;
    opened.invoke("new_case");
    BOOST_TEST(opened.place() == "421181");
    opened.window.to_save = folder / "mother.yibizhang";
    opened.invoke("new_case");
    BOOST_TEST(opened.place() == "430100");
    BOOST_TEST(place_in(folder / "mother.yibizhang") == "421181");
    opened.change("110000");
    opened.window.unsaved = Unsaved::leave;
    BOOST_TEST(opened.files->may_leave(opened.window, opened.tr));
    BOOST_TEST(place_in(folder / "mother.yibizhang") == "421181");
}

BOOST_AUTO_TEST_CASE(who_opens_the_open_file_again_and_saves_it_first_gets_what_was_saved) {
    const TemporaryFolder folder;
    save_elsewhere(folder / "mother.yibizhang", "421181");
    Opened opened{folder};
    opened.files->open(folder / "mother.yibizhang", opened.window, opened.tr);
    opened.change("110000");
    opened.window.unsaved = Unsaved::save;
    opened.files->open(folder / "mother.yibizhang", opened.window, opened.tr);
    BOOST_TEST(opened.place() == "110000");
    BOOST_TEST(!opened.files->is_modified());
}

BOOST_AUTO_TEST_CASE(a_copy_is_written_and_one_goes_on_with_the_first) {
    const TemporaryFolder folder;
    Opened opened{folder};
    opened.change("421181");
    opened.window.to_save = folder / "mother.yibizhang";
    opened.invoke("save_case");
    opened.change("110000");
    opened.window.to_save = folder / "copy.yibizhang";
    opened.invoke("save_case_copy");
    BOOST_TEST(opened.window.asked.back() == "save case Copy of mother.yibizhang");
    BOOST_TEST(place_in(folder / "copy.yibizhang") == "110000");
    BOOST_TEST(place_in(folder / "mother.yibizhang") == "421181");
    BOOST_TEST(opened.title() == "*mother - Yibizhang");
}

BOOST_AUTO_TEST_CASE(reverting_brings_the_file_back_and_is_undone_like_any_step) {
    const TemporaryFolder folder;
    Opened opened{folder};
    opened.window.to_save = folder / "mother.yibizhang";
    opened.invoke("save_case");
    BOOST_TEST(!opened.offers("revert_case"));
    opened.change("421181");
    opened.invoke("revert_case");
    BOOST_TEST(opened.place() == "430100");
    BOOST_TEST(!opened.files->is_modified());
    opened.document.inquiries.undo();
    BOOST_TEST(opened.place() == "421181");
}

BOOST_AUTO_TEST_CASE(nine_recent_files_are_offered_and_can_be_wiped) {
    const TemporaryFolder folder;
    Opened opened{folder};
    for (int i = 0; i < 11; ++i) {
        opened.window.to_save = folder / ("case" + std::to_string(i) + ".yibizhang");
        opened.invoke("save_case_as");
    }
    const auto actions = opened.files->actions(opened.tr);
    BOOST_TEST(find_action(actions, "recent_9") != nullptr);
    BOOST_TEST(find_action(actions, "recent_10") == nullptr);
    BOOST_TEST(find_action(actions, "recent_1")->label.ends_with("case10.yibizhang"));
    opened.invoke("recent_3");
    BOOST_TEST(opened.title() == "case8 - Yibizhang");
    // Opened again it stands first, once.
    BOOST_TEST((Settings{folder / "settings.txt"}.value("recent_case_1") ==
                (folder / "case8.yibizhang").string()));
    opened.invoke("clear_recent");
    BOOST_TEST(!opened.offers("recent_1"));
    BOOST_TEST(!opened.offers("clear_recent"));
    BOOST_TEST(bytes_of(folder / "settings.txt") == "");
}

BOOST_AUTO_TEST_CASE(a_recent_file_that_has_gone_says_so_and_leaves_the_list) {
    const TemporaryFolder folder;
    Opened opened{folder};
    opened.window.to_save = folder / "mother.yibizhang";
    opened.invoke("save_case");
    std::filesystem::remove(folder / "mother.yibizhang");
    opened.invoke("recent_1");
    BOOST_TEST(opened.was_asked("mother.yibizhang\" does not exist"));
    BOOST_TEST(!opened.offers("recent_1"));
}

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_read_leaves_the_open_case_alone) {
    const TemporaryFolder folder;
    Opened opened{folder};
    opened.change("421181");
    write_bytes(folder / "b.yibizhang", "no case");
    opened.files->open(folder / "b.yibizhang", opened.window, opened.tr);
    BOOST_TEST(opened.was_asked("not a case file"));
    BOOST_TEST(!opened.was_asked("is not saved"));
    BOOST_TEST(opened.place() == "421181");
}

BOOST_AUTO_TEST_CASE(a_file_that_may_only_be_read_says_so_and_is_saved_under_another_name) {
    const TemporaryFolder folder;
    save_elsewhere(folder / "mother.yibizhang", "421181");
    std::filesystem::permissions(folder / "mother.yibizhang", std::filesystem::perms::owner_read);
    Opened opened{folder};
    opened.files->open(folder / "mother.yibizhang", opened.window, opened.tr);
    BOOST_TEST(opened.notice().find("may only be read") != std::string::npos);
    opened.change("110000");
    opened.window.to_save = folder / "mine.yibizhang";
    opened.invoke("save_case");
    BOOST_TEST(opened.was_asked("may only be read. Choose another name"));
    BOOST_TEST(place_in(folder / "mother.yibizhang") == "421181");
    BOOST_TEST(place_in(folder / "mine.yibizhang") == "110000");
    BOOST_TEST(opened.notice() == "");
}

BOOST_AUTO_TEST_CASE(a_folder_that_takes_nothing_is_told_and_the_case_stays_unsaved) {
    const TemporaryFolder folder;
    Opened opened{folder};
    opened.change("421181");
    write_bytes(folder / "file", "");
    opened.window.to_save = folder / "file" / "mother.yibizhang";
    opened.invoke("save_case");
    BOOST_TEST(opened.was_asked("cannot be written"));
    BOOST_TEST(opened.title() == "*Untitled - Yibizhang");
}

BOOST_AUTO_TEST_CASE(settings_that_were_damaged_are_said_once) {
    const TemporaryFolder folder;
    write_bytes(folder / "settings.txt", "no line at all");
    {
        Opened opened{folder};
        opened.invoke("clear_recent");
        BOOST_TEST(opened.notice().find("settings.txt.damaged") != std::string::npos);
        opened.invoke("close_case_notice");
        BOOST_TEST(opened.notice() == "");
    }
    Opened next{folder};
    next.invoke("clear_recent");
    BOOST_TEST(next.notice() == "");
}

// What was left to tell is told at the next start, once.
BOOST_AUTO_TEST_CASE(the_report_of_a_crash_is_offered_and_shown_once) {
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder / "state");
    const auto report = folder / "state" / "2026-11-30 0900 7.crash.txt";
    write_bytes(report, "yibizhang 1.2.3: an unexpected error\nwhat happened: SIGSEGV\n");
    {
        Opened opened{folder};
        BOOST_TEST(opened.notice().find("ended unexpectedly") != std::string::npos);
        BOOST_TEST(opened.offers("show_crash_report"));
        opened.invoke("show_crash_report");
        BOOST_TEST(std::ranges::count(opened.window.shown, "what happened: SIGSEGV") == 1);
        BOOST_TEST(opened.notice() == "");
    }
    BOOST_TEST(!std::filesystem::exists(report));
    BOOST_TEST(Opened{folder}.notice() == "");
}

// --- Two programs on one file ------------------------------------------------------------------

BOOST_AUTO_TEST_CASE(the_second_window_on_a_file_is_told) {
    const TemporaryFolder folder;
    save_elsewhere(folder / "mother.yibizhang", "421181");
    Opened first{folder};
    first.files->open(folder / "mother.yibizhang", first.window, first.tr);
    BOOST_TEST(first.notice() == "");
    Opened second{folder};
    second.files->open(folder / "mother.yibizhang", second.window, second.tr);
    BOOST_TEST(second.notice().find("open in another window too") != std::string::npos);
    BOOST_TEST(second.offers("close_case_notice"));
    second.invoke("close_case_notice");
    BOOST_TEST(second.notice() == "");
    // Who has gone on to another file has given it free.
    first.invoke("new_case");
    Opened third{folder};
    third.files->open(folder / "mother.yibizhang", third.window, third.tr);
    BOOST_TEST(third.notice() == "");
}

BOOST_AUTO_TEST_CASE(saving_over_what_another_saved_asks_and_loses_neither) {
    const TemporaryFolder folder;
    const auto file = folder / "mother.yibizhang";
    save_elsewhere(file, "421181");
    Opened first{folder};
    Opened second{folder};
    first.files->open(file, first.window, first.tr);
    second.files->open(file, second.window, second.tr);
    first.change("110000");
    first.invoke("save_case");
    BOOST_TEST(first.window.asked.empty());
    second.change("310000");
    second.files->come_back();
    BOOST_TEST(second.notice().find("changed by another program") != std::string::npos);
    second.invoke("save_case");
    BOOST_TEST(second.was_asked("Replace it with yours?"));
    BOOST_TEST(place_in(file) == "110000");
    BOOST_TEST(second.files->is_modified());
    second.window.agrees = true;
    second.invoke("save_case");
    BOOST_TEST(place_in(file) == "310000");
    BOOST_TEST(place_in(version_before(file)) == "110000");
    BOOST_TEST(!second.files->is_modified());
}

BOOST_AUTO_TEST_CASE(reverting_takes_what_another_saved) {
    const TemporaryFolder folder;
    const auto file = folder / "mother.yibizhang";
    save_elsewhere(file, "421181");
    Opened opened{folder};
    opened.files->open(file, opened.window, opened.tr);
    save_elsewhere(file, "110000");
    BOOST_TEST(opened.offers("revert_case"));
    opened.invoke("revert_case");
    BOOST_TEST(opened.place() == "110000");
    BOOST_TEST(!opened.files->is_modified());
    opened.change("310000");
    opened.invoke("save_case");
    BOOST_TEST(!opened.was_asked("Replace it"));
}

// --- When the program is cut off ---------------------------------------------------------------

BOOST_AUTO_TEST_CASE(what_was_not_saved_is_offered_to_the_next_start_and_restored) {
    const TemporaryFolder folder;
    save_elsewhere(folder / "mother.yibizhang", "421181");
    {
        Opened cut_off{folder};
        cut_off.files->open(folder / "mother.yibizhang", cut_off.window, cut_off.tr);
        cut_off.change("110000");
        cut_off.files->autosave();
        // While it stands nobody is offered its case.
        Opened beside{folder};
        BOOST_TEST(!beside.offers("restore_case"));
    }
    Opened next{folder};
    BOOST_TEST(next.notice().find("was cut off") != std::string::npos);
    BOOST_TEST((next.files->notice(next.tr).offers ==
                std::vector<std::string>{"restore_case", "discard_case"}));
    next.invoke("restore_case");
    BOOST_TEST(next.place() == "110000");
    BOOST_TEST(next.title() == "*mother - Yibizhang");
    BOOST_TEST(next.notice() == "");
    // Cut off again before anything was done, it is offered again.
    next.files.reset();
    Opened after{folder};
    after.invoke("restore_case");
    BOOST_TEST(after.place() == "110000");
    after.invoke("save_case");
    BOOST_TEST(after.window.asked.empty());
    BOOST_TEST(place_in(folder / "mother.yibizhang") == "110000");
    BOOST_TEST(bytes_of(folder / "mother.yibizhang").find("recovery") == std::string::npos);
    after.files->autosave();
    after.files.reset();
    BOOST_TEST(!Opened{folder}.offers("restore_case"));
}

BOOST_AUTO_TEST_CASE(what_another_saved_after_the_crash_is_not_replaced_unasked) {
    const TemporaryFolder folder;
    const auto file = folder / "mother.yibizhang";
    save_elsewhere(file, "421181");
    {
        Opened cut_off{folder};
        cut_off.files->open(file, cut_off.window, cut_off.tr);
        cut_off.change("110000");
        cut_off.files->autosave();
    }
    save_elsewhere(file, "310000");
    Opened next{folder};
    next.invoke("restore_case");
    BOOST_TEST(next.files->is_modified());
    next.invoke("save_case");
    BOOST_TEST(next.was_asked("Replace it with yours?"));
    BOOST_TEST(place_in(file) == "310000");
}

BOOST_AUTO_TEST_CASE(what_stood_in_a_field_and_did_not_count_is_restored_too) {
    const TemporaryFolder folder;
    const Marked typed{{{Asks::born, 0}, "1966-13"}, {{Asks::plan_pays, 2}, "many"}};
    {
        Opened cut_off{folder};
        for (const auto& [field, text] : typed) cut_off.mark(field, text);
        BOOST_TEST(cut_off.files->is_modified());
        cut_off.files->autosave();
    }
    Opened next{folder};
    next.invoke("restore_case");
    BOOST_TEST((next.document.marked() == typed));
    next.window.to_save = folder / "mother.yibizhang";
    next.invoke("save_case");
    BOOST_TEST(!next.files->is_modified());
    next.document.wrong.clear();
    BOOST_TEST(next.files->is_modified());
    next.invoke("revert_case");
    BOOST_TEST((next.document.marked() == typed));
    next.files->open(folder / "mother.yibizhang", next.window, next.tr);
    BOOST_TEST((next.document.marked() == typed));
    BOOST_TEST(!next.files->is_modified());
}

BOOST_AUTO_TEST_CASE(a_clean_end_leaves_nothing_behind) {
    const TemporaryFolder folder;
    {
        Opened opened{folder};
        opened.change("110000");
        opened.files->autosave();
        opened.window.unsaved = Unsaved::leave;
        BOOST_TEST(opened.files->may_leave(opened.window, opened.tr));
        opened.files->end();
    }
    BOOST_TEST(!Opened{folder}.offers("restore_case"));
    BOOST_TEST(std::filesystem::is_empty(folder / "state" / "recovery"));
}

// On a computer that others use under the same name.
BOOST_AUTO_TEST_CASE(who_wants_nothing_kept_unsaved_leaves_nothing_behind_when_cut_off) {
    const TemporaryFolder folder;
    {
        Opened opened{folder};
        opened.change("110000");
        opened.files->autosave();
        BOOST_REQUIRE(bool(opened.settings.set("autosave", "no")));
        opened.change("310000");
        opened.files->autosave();
    }
    BOOST_TEST(!Opened{folder}.offers("restore_case"));
    Opened later{folder};
    BOOST_REQUIRE(bool(later.settings.set("autosave", "no")));
    later.change("110000");
    later.files->autosave();
    BOOST_TEST(std::filesystem::is_empty(folder / "state" / "recovery"));
}

BOOST_AUTO_TEST_CASE(what_is_discarded_is_gone_and_the_next_one_offered) {
    const TemporaryFolder folder;
    {
        Opened one{folder};
        Opened other{folder};
        one.change("110000");
        one.files->autosave();
        other.change("310000");
        other.files->autosave();
    }
    Opened next{folder};
    next.invoke("discard_case");
    BOOST_TEST(next.offers("restore_case"));
    next.invoke("discard_case");
    BOOST_TEST(!next.offers("restore_case"));
    BOOST_TEST(!Opened{folder}.offers("restore_case"));
}

BOOST_AUTO_TEST_CASE(that_nothing_can_be_kept_for_a_crash_is_said) {
    const TemporaryFolder folder;
    write_bytes(folder / "state", "");
    Opened opened{folder};
    opened.change("110000");
    opened.files->autosave();
    BOOST_TEST(opened.notice().find("cannot be kept for the case of a crash") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
