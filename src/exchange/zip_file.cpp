// SPDX-License-Identifier: Apache-2.0
#include "exchange/zip_file.hpp"

#include "exchange/file_parts.hpp"

#include <array>
#include <optional>
#include <system_error>
#include <utility>
#include <zip.h>

namespace pension {

namespace {

/// The file as libzip reads it.
struct Source {
    ByteFile* file = nullptr;
    std::uint64_t size = 0;
    std::uint64_t at = 0;
    zip_error_t error{};
    std::optional<Error> failed{};  ///< Of the file itself.

    zip_int64_t fail(int code) {
        zip_error_set(&error, code, 0);
        return -1;
    }

    zip_int64_t read(void* into, zip_uint64_t most) {
        if (const Status moved = file->seek(at); !moved) {
            failed = moved.error();
            return fail(ZIP_ER_SEEK);
        }
        const auto got = file->read(static_cast<char*>(into), static_cast<std::size_t>(most));
        if (!got) {
            failed = got.error();
            return fail(ZIP_ER_READ);
        }
        at += got.value();
        return static_cast<zip_int64_t>(got.value());
    }

    zip_int64_t seek(void* data, zip_uint64_t length) {
        const zip_int64_t to = zip_source_seek_compute_offset(at, size, data, length, &error);
        if (to < 0) return -1;
        at = static_cast<std::uint64_t>(to);
        return 0;
    }

    zip_int64_t tell_size(void* data, zip_uint64_t length) {
        if (length < sizeof(zip_stat_t)) return fail(ZIP_ER_INVAL);
        auto* told = static_cast<zip_stat_t*>(data);
        zip_stat_init(told);
        told->size = size;
        told->valid = ZIP_STAT_SIZE;
        return sizeof(zip_stat_t);
    }

    static zip_int64_t call(void* self, void* data, zip_uint64_t length, zip_source_cmd_t command) {
        auto& source = *static_cast<Source*>(self);
        switch (command) {
            case ZIP_SOURCE_OPEN: source.at = 0; return 0;
            case ZIP_SOURCE_READ: return source.read(data, length);
            case ZIP_SOURCE_SEEK: return source.seek(data, length);
            case ZIP_SOURCE_TELL: return static_cast<zip_int64_t>(source.at);
            case ZIP_SOURCE_STAT: return source.tell_size(data, length);
            case ZIP_SOURCE_ERROR: return zip_error_to_data(&source.error, data, length);
            case ZIP_SOURCE_CLOSE:
            case ZIP_SOURCE_FREE: return 0;
            case ZIP_SOURCE_SUPPORTS:
                return zip_source_make_command_bitmap(
                    ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                    ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL,
                    ZIP_SOURCE_SUPPORTS, -1);
            default: return source.fail(ZIP_ER_OPNOTSUPP);
        }
    }
};

}  // namespace

struct ZipFile::Opened {
    Opened() = default;
    ~Opened() {
        if (zip) zip_discard(zip);
    }
    Opened(const Opened&) = delete;
    Opened& operator=(const Opened&) = delete;

    Error damaged() const {
        if (source.failed) return *source.failed;
        return {ErrorCode::list_workbook_damaged, {{"file", source.file->name()}}};
    }

    Source source;  ///< First: libzip asks it to the end.
    zip_t* zip = nullptr;
    std::uint64_t unpacked = 0;
    std::uint64_t allowed = 0;
    std::stop_token stop;
};

ZipFile::ZipFile(std::unique_ptr<Opened> opened) : opened_{std::move(opened)} {}
ZipFile::~ZipFile() = default;
ZipFile::ZipFile(ZipFile&&) noexcept = default;

Result<ZipFile> ZipFile::open(ByteFile& file, std::stop_token stop, std::uint64_t allowed) {
    auto opened = std::make_unique<Opened>();
    opened->allowed = allowed;
    opened->stop = std::move(stop);
    opened->source.file = &file;
    const auto size = file.size();
    if (!size) return size.error();
    opened->source.size = size.value();
    zip_source_t* source = zip_source_function_create(Source::call, &opened->source, nullptr);
    if (!source) return opened->damaged();
    opened->zip = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (!opened->zip) {
        zip_source_free(source);
        return opened->damaged();
    }
    return ZipFile{std::move(opened)};
}

bool ZipFile::has(const std::string& part) const {
    return zip_name_locate(opened_->zip, part.c_str(), ZIP_FL_NOCASE) >= 0;
}

const std::string& ZipFile::name() const {
    return opened_->source.file->name();
}

Status ZipFile::read(const std::string& part, const std::function<bool(std::string_view)>& take) {
    const zip_int64_t at = zip_name_locate(opened_->zip, part.c_str(), ZIP_FL_NOCASE);
    if (at < 0) return opened_->damaged();
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> entry{
        zip_fopen_index(opened_->zip, static_cast<zip_uint64_t>(at), 0), zip_fclose};
    if (!entry) {
        const int why = zip_error_code_zip(zip_get_error(opened_->zip));
        if (why == ZIP_ER_NOPASSWD || why == ZIP_ER_WRONGPASSWD)
            return Error{ErrorCode::list_workbook_locked, {{"file", name()}}};
        return opened_->damaged();
    }
    const auto piece = std::make_unique<std::array<char, part_size>>();
    for (;;) {
        const zip_int64_t got = zip_fread(entry.get(), piece->data(), piece->size());
        if (got < 0) return opened_->damaged();
        if (got == 0) return done();
        if (opened_->stop.stop_requested())
            return Error{
                ErrorCode::file_not_readable,
                {{"file", name()},
                 {"reason", std::make_error_code(std::errc::operation_canceled).message()}}};
        opened_->unpacked += static_cast<std::uint64_t>(got);
        if (opened_->unpacked > opened_->allowed)
            return Error{ErrorCode::list_workbook_too_big, {{"file", name()}}};
        if (!take({piece->data(), static_cast<std::size_t>(got)})) return done();
    }
}

}  // namespace pension
