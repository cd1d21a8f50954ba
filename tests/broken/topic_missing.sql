-- SPDX-License-Identifier: Apache-2.0
--
-- exit status: 0
-- says: China, "Minimum years": neither the place nor one above it has a figure

DELETE FROM minimum_years;
