// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/action.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace pension {

/// Writes down what actions ask of a window.
class FakeWindow : public WindowServices {
public:
    std::vector<std::string> asked;

    void tell(const std::string& sentence) override { asked.push_back("tell " + sentence); }
    void show_text(const std::string& title, const std::vector<std::string>& lines) override {
        asked.push_back("show " + title);
        shown = lines;
    }
    void save_as_pdf(const SheetOffer& sheet) override {
        asked.push_back("save " + title(sheet) + " as " + sheet.file_name);
    }
    void preview(const std::vector<SheetOffer>& sheets) override {
        for (const SheetOffer& sheet : sheets) asked.push_back("preview " + sheet.name);
    }
    void print(const SheetOffer& sheet) override { asked.push_back("print " + title(sheet)); }
    void export_as(const std::string& offered, const ExportTo& write) override {
        asked.push_back("export " + offered);
        exported = write;
    }
    void copy(const std::string& text) override { asked.push_back("copy " + text); }
    void read_aloud(const std::vector<std::string>& sentences) override {
        asked.emplace_back("read aloud");
        shown = sentences;
    }
    std::optional<std::filesystem::path> ask_case_to_open() override {
        asked.emplace_back("open");
        return to_open;
    }
    std::optional<std::filesystem::path> ask_case_to_save(const std::string& offered) override {
        asked.push_back("save case " + offered);
        return to_save;
    }
    Unsaved ask_unsaved(const std::string& sentence) override {
        asked.push_back("unsaved " + sentence);
        return unsaved;
    }
    bool ask(const std::string& sentence, const std::string& act) override {
        asked.push_back("ask " + sentence + " " + act);
        return agrees;
    }
    void edit(Editing what) override {
        asked.push_back("edit " + std::to_string(static_cast<int>(what)));
    }
    void show_look() override { asked.emplace_back("look"); }
    void show_preferences() override { asked.emplace_back("preferences"); }
    void show_help() override { asked.emplace_back("help"); }
    void show_about() override { asked.emplace_back("about"); }
    void open(OtherWindow which) override {
        asked.emplace_back(which == OtherWindow::booth     ? "open booth"
                           : which == OtherWindow::answers ? "open answers"
                                                           : "open another case");
    }
    void speak(const std::string& language) override { asked.push_back("speak " + language); }
    void close() override { asked.emplace_back("close"); }

    std::vector<std::string> shown;
    ExportTo exported;
    // What is answered.
    std::optional<std::filesystem::path> to_open{};
    std::optional<std::filesystem::path> to_save{};
    Unsaved unsaved = Unsaved::cancel;
    bool agrees = false;

private:
    static std::string title(const SheetOffer& sheet) {
        const auto made = sheet.make();
        return made ? made.value().title : "nothing";
    }
};

}  // namespace pension
