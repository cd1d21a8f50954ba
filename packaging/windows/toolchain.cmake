# SPDX-License-Identifier: Apache-2.0
#
# Debian's MinGW-w64 with threads of POSIX (std::thread, std::mutex), for Windows 10 and later on
# x86-64. YIBIZHANG_WINDOWS_PREFIX names the folder that packaging/windows/dependencies filled.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(target x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${target}-gcc-posix)
set(CMAKE_CXX_COMPILER ${target}-g++-posix)
set(CMAKE_RC_COMPILER ${target}-windres)
set(CMAKE_AR ${target}-gcc-ar-posix CACHE FILEPATH "")
set(CMAKE_RANLIB ${target}-gcc-ranlib-posix CACHE FILEPATH "")

if(DEFINED ENV{YIBIZHANG_WINDOWS_PREFIX})
    set(YIBIZHANG_WINDOWS_PREFIX $ENV{YIBIZHANG_WINDOWS_PREFIX} CACHE PATH "The libraries")
endif()
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES YIBIZHANG_WINDOWS_PREFIX)
set(prefix ${YIBIZHANG_WINDOWS_PREFIX})
set(CMAKE_FIND_ROOT_PATH ${prefix} /usr/${target})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
# Knows that folder alone, and tells what a static library needs in its turn.
set(PKG_CONFIG_EXECUTABLE ${prefix}/bin/pkg-config CACHE FILEPATH "")

# One program without a run time to install: no libstdc++-6.dll, libwinpthread-1.dll or
# libgcc_s_seh-1.dll beside it.
set(CMAKE_EXE_LINKER_FLAGS_INIT "-static")
set(CMAKE_C_FLAGS_INIT "-D_WIN32_WINNT=0x0A00 -DWINVER=0x0A00")
set(CMAKE_CXX_FLAGS_INIT "-D_WIN32_WINNT=0x0A00 -DWINVER=0x0A00")

# The tests, where somebody asks for them.
set(CMAKE_CROSSCOMPILING_EMULATOR ${CMAKE_CURRENT_LIST_DIR}/wine)
