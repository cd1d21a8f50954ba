// SPDX-License-Identifier: Apache-2.0
#include "native/look.hpp"

#include <gtk/gtk.h>
#include <wx/settings.h>
#include <wx/window.h>

#include <memory>
#include <string>
#include <string_view>

namespace pension::ui {

namespace {

/// In 1024ths of a dot.
constexpr int usual_dots = 96 * 1024;

/// As the system has it, before anything was chosen here: what was set once does not come back by
/// resetting it.
struct OfSystem {
    int dots = usual_dots;
    bool is_dark = false;
    std::string theme;
};

std::string text_of(const char* property) {
    gchar* value = nullptr;
    g_object_get(gtk_settings_get_default(), property, &value, nullptr);
    const std::unique_ptr<gchar, decltype(&g_free)> owned{value, &g_free};
    return value ? value : "";
}

const OfSystem& of_system() {
    static const OfSystem system = [] {
        OfSystem read;
        gboolean is_dark = FALSE;
        g_object_get(gtk_settings_get_default(), "gtk-xft-dpi", &read.dots,
                     "gtk-application-prefer-dark-theme", &is_dark, nullptr);
        if (read.dots <= 0) read.dots = usual_dots;
        read.is_dark = is_dark != FALSE;
        read.theme = text_of("gtk-theme-name");
        return read;
    }();
    return system;
}

bool is_contrast_theme(std::string_view name) {
    return name.starts_with("HighContrast");
}

/// The system's theme without what makes it dark or high in contrast.
std::string plain_theme() {
    std::string name = of_system().theme;
    if (is_contrast_theme(name)) return "Adwaita";
    if (name.ends_with("-dark")) name.resize(name.size() - std::string_view{"-dark"}.size());
    return name;
}

/// None where no window is on the screen.
GtkWidget* open_window() {
    const std::unique_ptr<GList, decltype(&g_list_free)> windows{gtk_window_list_toplevels(),
                                                                 &g_list_free};
    for (const GList* each = windows.get(); each; each = each->next) {
        auto* window = static_cast<GtkWidget*>(each->data);
        if (gtk_widget_get_mapped(window) && gtk_widget_get_frame_clock(window)) return window;
    }
    return nullptr;
}

void forget_size(GtkWidget* widget, gpointer) {
    if (GTK_IS_CONTAINER(widget)) gtk_container_forall(GTK_CONTAINER(widget), forget_size, nullptr);
    gtk_widget_queue_resize(widget);
}

/// For the frame that is drawn with other letters.
struct Waiting {
    std::function<void()> then;
    gulong handler = 0;
    /// The one that is being drawn when the letters change may still have the old ones.
    int frames = 2;
};

void destroy_waiting(gpointer waiting, GClosure*) {
    delete static_cast<Waiting*>(waiting);
}

void frame_drawn(GdkFrameClock* clock, gpointer data) {
    auto* waiting = static_cast<Waiting*>(data);
    if (--waiting->frames > 0) {
        gdk_frame_clock_request_phase(clock, GDK_FRAME_CLOCK_PHASE_PAINT);
        return;
    }
    const auto then = std::move(waiting->then);
    g_signal_handler_disconnect(clock, waiting->handler);
    if (then) then();
}

}  // namespace

void hold_still() {
    g_object_set(gtk_settings_get_default(), "gtk-enable-animations", FALSE, nullptr);
}

void set_letters(int zoom, std::function<void()> then) {
    const int dots = of_system().dots * zoom / 100;
    GtkSettings* settings = gtk_settings_get_default();
    int now = 0;
    g_object_get(settings, "gtk-xft-dpi", &now, nullptr);
    if (now == dots) return;
    GtkWidget* window = open_window();
    if (!window) {
        g_object_set(settings, "gtk-xft-dpi", dots, nullptr);
        if (then) then();
        return;
    }
    g_object_set(settings, "gtk-xft-dpi", dots, nullptr);
    auto* waiting = new Waiting{std::move(then)};
    GdkFrameClock* clock = gtk_widget_get_frame_clock(window);
    waiting->handler = g_signal_connect_data(clock, "after-paint", G_CALLBACK(frame_drawn), waiting,
                                             destroy_waiting, GConnectFlags{});
    gtk_widget_queue_draw(window);
}

void forget_sizes() {
    const std::unique_ptr<GList, decltype(&g_list_free)> windows{gtk_window_list_toplevels(),
                                                                 &g_list_free};
    for (const GList* each = windows.get(); each; each = each->next)
        forget_size(static_cast<GtkWidget*>(each->data), nullptr);
}

double letter_scale() {
    const double dots = gdk_screen_get_resolution(gdk_screen_get_default());
    return dots > 0 ? dots / 96 : 1;
}

double picture_letters(const wxWindow& control) {
    return control.GetFont().GetFractionalPointSize() / 10.0 * letter_scale();
}

void set_colours(Theme theme) {
    const OfSystem& system = of_system();
    if (are_colours_forced()) return;
    std::string name = plain_theme();
    bool is_dark = false;
    switch (theme) {
        case Theme::system:
            name = system.theme;
            is_dark = system.is_dark;
            break;
        case Theme::light: break;
        case Theme::dark: is_dark = true; break;
        case Theme::contrast: name = "HighContrast"; break;
        case Theme::contrast_dark: name = "HighContrastInverse"; break;
    }
    GtkSettings* settings = gtk_settings_get_default();
    g_object_set(settings, "gtk-application-prefer-dark-theme", is_dark ? TRUE : FALSE,
                 "gtk-theme-name", name.c_str(), nullptr);
    // wx forgets the colours it knows only when it hears of another theme's name.
    g_object_notify(G_OBJECT(settings), "gtk-theme-name");
}

bool are_colours_forced() {
    const char* forced = g_getenv("GTK_THEME");
    return forced && *forced;
}

bool is_high_contrast() {
    const char* forced = g_getenv("GTK_THEME");
    return is_contrast_theme(forced && *forced ? std::string{forced} : text_of("gtk-theme-name"));
}

}  // namespace pension::ui
