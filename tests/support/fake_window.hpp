// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/action.hpp"

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
    void save_as_pdf(const Sheet& sheet, const std::string& offered) override {
        asked.push_back("save " + sheet.title + " as " + offered);
    }
    void preview(const Sheet& sheet, const std::string&) override {
        asked.push_back("preview " + sheet.title);
    }
    void print(const Sheet& sheet, const std::string&) override {
        asked.push_back("print " + sheet.title);
    }
    void show_about() override { asked.emplace_back("about"); }
    void speak(const std::string& language) override { asked.push_back("speak " + language); }
    void close() override { asked.emplace_back("close"); }

    std::vector<std::string> shown;
};

}  // namespace pension
