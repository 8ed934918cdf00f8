// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/Inflate.h"

#include <zlib.h>

#include <memory>

namespace {

constexpr int GzipOrZlib = 32 + MAX_WBITS;
constexpr int PlainDeflate = -MAX_WBITS;

Result<QByteArray> inflated(const QByteArray &compressed, qint64 mostBytes, int form)
{
    z_stream stream{};
    if (inflateInit2(&stream, form) != Z_OK)
        return fail({ProblemKey::AnswerNotUnderstood});
    const std::unique_ptr<z_stream, int (*)(z_stream *)> ending(&stream, inflateEnd);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(compressed.constData())); // zlib only reads it
    stream.avail_in = uInt(compressed.size());

    QByteArray content;
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        content.append(piece.constData(), piece.size() - qsizetype(stream.avail_out));
        if (content.size() > mostBytes)
            return fail({.key = ProblemKey::AnswerTooLarge, .about = Fact::ByteLimit{mostBytes}});
        if (state == Z_STREAM_END && stream.avail_in > 0 && form == GzipOrZlib)
            state = inflateReset(&stream); // another member follows
    }
    return state == Z_STREAM_END ? Result<QByteArray>(content) : fail({ProblemKey::AnswerNotUnderstood});
}

} // namespace

Result<QByteArray> inflated(const QByteArray &compressed, qint64 mostBytes)
{
    const auto content = inflated(compressed, mostBytes, GzipOrZlib);
    const bool mayBePlain = !content && content.error().key == ProblemKey::AnswerNotUnderstood;
    return mayBePlain ? inflated(compressed, mostBytes, PlainDeflate) : content; // some servers call that "deflate"
}
