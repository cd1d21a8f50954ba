// SPDX-License-Identifier: Apache-2.0
#include "native/look.hpp"

#include <boost/test/unit_test.hpp>
#include <wx/app.h>
#include <wx/evtloop.h>

#include <clocale>
#include <stdexcept>

namespace {

bool init_tests() {
    return true;
}

/// Runs the tests inside a running event loop, as the program runs.
class TestApp : public wxApp {
public:
    TestApp(int count, char** arguments) : count_{count}, arguments_{arguments} {}

    bool OnInit() override {
        SetExitOnFrameDelete(false);
        pension::ui::hold_still();
        // A wrong sizer flag would open a box and wait for ever.
        wxSetAssertHandler([](const wxString& file, int line, const wxString&,
                              const wxString& condition, const wxString& message) {
            throw std::logic_error(
                wxString::Format("%s:%d: %s %s", file, line, condition, message).utf8_string());
        });
        return true;
    }
    int OnRun() override {
        wxGUIEventLoop loop;
        const wxEventLoopActivator active{&loop};
        return boost::unit_test::unit_test_main(&init_tests, count_, arguments_);
    }

private:
    int count_;
    char** arguments_;
};

}  // namespace

int main(int argc, char** argv) {
    std::setlocale(LC_ALL, "C.UTF-8");
    wxApp::SetInstance(new TestApp{argc, argv});
    int one = 1;
    return wxEntry(one, argv);
}
