// SPDX-License-Identifier: Apache-2.0
#include "platform/user_folders.hpp"

#include <cstdlib>
#include <string>

#if defined(_WIN32)
#include <windows.h>
#elif defined(__APPLE__)
#include <mach-o/dyld.h>
#include <pwd.h>
#include <unistd.h>
#else
#include <pwd.h>
#include <unistd.h>
#endif

namespace pension {

namespace {

namespace fs = std::filesystem;

Error no_home() {
    return {ErrorCode::file_missing, {{"file", "~"}}};
}

#if defined(_WIN32)

fs::path environment_folder(const wchar_t* name) {
    const wchar_t* value = ::_wgetenv(name);
    const fs::path folder = value ? value : L"";
    return folder.is_absolute() ? folder : fs::path{};
}

#else

fs::path environment_folder(const char* name) {
    const char* value = std::getenv(name);
    const fs::path folder = value ? value : "";
    return folder.is_absolute() ? folder : fs::path{};
}

/// $HOME, else what the account list says, for programs started without an environment.
fs::path home_folder() {
    fs::path home = environment_folder("HOME");
    if (!home.empty()) return home;
    const passwd* account = ::getpwuid(::geteuid());
    return account && account->pw_dir ? account->pw_dir : "";
}

#endif

}  // namespace

#if defined(_WIN32)

Result<fs::path> user_data_folder() {
    // Of its own: that the folder is there without figures says that somebody deleted them.
    if (const auto carried = portable_folder()) return *carried / "data";
    const fs::path roaming = environment_folder(L"APPDATA");
    if (roaming.empty()) return no_home();
    return roaming / L"Yibizhang";
}

std::optional<fs::path> user_cache_folder() {
    if (const auto carried = portable_folder()) return *carried / "cache";
    const fs::path local = environment_folder(L"LOCALAPPDATA");
    if (local.empty()) return std::nullopt;
    return local / L"Yibizhang" / L"Cache";
}

std::optional<fs::path> user_config_folder() {
    // The system keeps no other place for it.
    const auto data = user_data_folder();
    return data ? std::optional{data.value()} : std::nullopt;
}

std::optional<fs::path> user_state_folder() {
    if (const auto carried = portable_folder()) return *carried / "state";
    const fs::path local = environment_folder(L"LOCALAPPDATA");
    if (local.empty()) return std::nullopt;
    return local / L"Yibizhang" / L"State";
}

fs::path executable_file() {
    std::wstring name(32'768, L'\0');  // The longest path that Windows knows.
    const DWORD length =
        ::GetModuleFileNameW(nullptr, name.data(), static_cast<DWORD>(name.size()));
    name.resize(length);
    return name;
}

#elif defined(__APPLE__)

Result<fs::path> user_data_folder() {
    // Of its own: that the folder is there without figures says that somebody deleted them.
    if (const auto carried = portable_folder()) return *carried / "data";
    const fs::path home = home_folder();
    if (home.empty()) return no_home();
    return home / "Library" / "Application Support" / "Yibizhang";
}

std::optional<fs::path> user_cache_folder() {
    if (const auto carried = portable_folder()) return *carried / "cache";
    const fs::path home = home_folder();
    if (home.empty()) return std::nullopt;
    return home / "Library" / "Caches" / "Yibizhang";
}

std::optional<fs::path> user_config_folder() {
    // The system keeps no other place for it.
    const auto data = user_data_folder();
    return data ? std::optional{data.value()} : std::nullopt;
}

std::optional<fs::path> user_state_folder() {
    if (const auto carried = portable_folder()) return *carried / "state";
    const auto data = user_data_folder();
    return data ? std::optional{data.value() / "State"} : std::nullopt;
}

fs::path executable_file() {
    std::uint32_t size = 0;
    ::_NSGetExecutablePath(nullptr, &size);
    std::string name(size, '\0');
    ::_NSGetExecutablePath(name.data(), &size);
    std::error_code failed;
    const fs::path real = fs::canonical(name.c_str(), failed);
    return failed ? fs::path{name.c_str()} : real;
}

#else

Result<fs::path> user_data_folder() {
    // Of its own: that the folder is there without figures says that somebody deleted them.
    if (const auto carried = portable_folder()) return *carried / "data";
    const fs::path data = environment_folder("XDG_DATA_HOME");
    if (!data.empty()) return data / "yibizhang";
    const fs::path home = home_folder();
    if (home.empty()) return no_home();
    return home / ".local" / "share" / "yibizhang";
}

std::optional<fs::path> user_cache_folder() {
    if (const auto carried = portable_folder()) return *carried / "cache";
    const fs::path cache = environment_folder("XDG_CACHE_HOME");
    if (!cache.empty()) return cache / "yibizhang";
    const fs::path home = home_folder();
    if (home.empty()) return std::nullopt;
    return home / ".cache" / "yibizhang";
}

std::optional<fs::path> user_config_folder() {
    if (const auto carried = portable_folder()) return *carried;
    const fs::path config = environment_folder("XDG_CONFIG_HOME");
    if (!config.empty()) return config / "yibizhang";
    const fs::path home = home_folder();
    if (home.empty()) return std::nullopt;
    return home / ".config" / "yibizhang";
}

std::optional<fs::path> user_state_folder() {
    if (const auto carried = portable_folder()) return *carried / "state";
    const fs::path state = environment_folder("XDG_STATE_HOME");
    if (!state.empty()) return state / "yibizhang";
    const fs::path home = home_folder();
    if (home.empty()) return std::nullopt;
    return home / ".local" / "state" / "yibizhang";
}

fs::path executable_file() {
    std::error_code failed;
    return fs::read_symlink("/proc/self/exe", failed);
}

#endif

std::optional<fs::path> portable_folder() {
    std::error_code failed;
    const fs::path folder = executable_folder();
    if (!fs::is_regular_file(folder / "portable", failed)) return std::nullopt;
    return folder / "yibizhang-data";
}

fs::path executable_folder() {
    return executable_file().parent_path();
}

fs::path shipped_share_folder() {
#if defined(_WIN32)
    // The programs stand on top of their folder there.
    return executable_folder() / "share" / "yibizhang";
#else
    return (executable_folder() / ".." / "share" / "yibizhang").lexically_normal();
#endif
}

fs::path shipped_parts_folder() {
    return (executable_folder() / ".." / "lib" / "yibizhang").lexically_normal();
}

}  // namespace pension
