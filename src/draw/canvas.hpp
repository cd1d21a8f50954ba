// SPDX-License-Identifier: Apache-2.0
#pragma once

// cairo's context by name only: no header of ours makes others see cairo's.
struct _cairo;

namespace pension::drawing {

using Canvas = ::_cairo;

/// What a window's or printer's drawing context (wxDC::GetHandle()) is to cairo, for as long as
/// this lives. One native_context_*.cpp per system knows how.
class NativeContext {
public:
    explicit NativeContext(void* handle);
    ~NativeContext();
    NativeContext(const NativeContext&) = delete;
    NativeContext& operator=(const NativeContext&) = delete;

    Canvas& canvas() const { return *canvas_; }

private:
    void* handle_;
    Canvas* canvas_;
};

}  // namespace pension::drawing
