-- SPDX-License-Identifier: Apache-2.0
-- 按全国基础养老金最低标准的月数，火化的更多。Months of the nation's minimum, more for a cremation.
INSERT INTO funeral_grant
    (area_code, for_group, from_month, from_known, for_death_of, for_burial, months_of_base, of_base,
     announced, source_id, clause, origin, note) VALUES
    (460000, '', '2023-05', 'printed', 'pensioner', 'cremation', 60, 'national_minimum', 0,
     '460000-tiers-2023-05', '', 'shipped', '按当时的98元为5880元'),
    (460000, '', '2023-05', 'printed', 'pensioner', 'other', 24, 'national_minimum', 0,
     '460000-tiers-2023-05', '', 'shipped', '按当时的98元为2352元');
