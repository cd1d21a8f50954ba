// SPDX-License-Identifier: Apache-2.0
#include "app/booth/slip_printer.hpp"

#include "app/booth/slip_folder.hpp"
#include "base/contract.hpp"
#include "platform/files.hpp"
#include "platform/printing.hpp"
#include "platform/scratch_folder.hpp"

namespace pension {

namespace {

Status print(const Sheet& slip, const std::string& printer, const std::stop_token& stop) {
    const auto made = ScratchFolder::make();
    if (!made) return made.error();
    const auto file = write_slip(slip, made.value().path());
    if (!file) return file.error();
    const std::string named = printer == "default" ? std::string{} : printer;
    return print_file(file.value(), named, "slip", stop);
}

}  // namespace

Status hand_out(const Sheet& slip, const SlipWay& way, const std::stop_token& stop) {
    expects(way.is_known(), "hand_out: neither a printer nor a folder");
    const auto keep = [&] {
        const auto file = write_slip(slip, *way.folder);
        return file ? done() : Status{file.error()};
    };
    if (way.printer.empty()) return keep();
    const Status printed = print(slip, way.printer, stop);
    if (printed || printed.error().code != ErrorCode::not_printed) return printed;
    // By the name that somebody set, which is not the queue's own.
    if (!way.folder) return Error{ErrorCode::not_printed, {{"printer", way.printer}}};
    if (const Status kept = keep(); !kept) return kept;
    return Error{ErrorCode::not_printed_but_kept,
                 {{"printer", way.printer}, {"folder", utf8(*way.folder)}}};
}

}  // namespace pension
