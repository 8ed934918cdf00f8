# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0

# A disk image to copy the program from. Not tried yet; it has no bundle, signature or notarization.
set(CPACK_DMG_VOLUME_NAME "${IDENTITY_NAME}")
if(APPLE)
    set(CPACK_GENERATOR DragNDrop)
endif()
