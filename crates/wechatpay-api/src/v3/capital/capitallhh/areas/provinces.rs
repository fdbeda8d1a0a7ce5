// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/capital/capitallhh/areas/provinces`

pub mod province_code;

use crate::{At, Caller};

/// `/v3/capital/capitallhh/areas/provinces`
///
/// `GET`: 查询省份列表, see <https://pay.weixin.qq.com/doc/v3/partner/4012698641>.
#[derive(Debug, Clone)]
pub struct Provinces<C> {
    at: At<C>,
}

impl<C: Caller> Provinces<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/capital/capitallhh/areas/provinces/{province_code}`
    #[doc(alias = "provinceCode")]
    #[must_use]
    pub fn province_code(&self, province_code: impl std::fmt::Display) -> province_code::ProvinceCode<C> {
        province_code::ProvinceCode::new(self.at.with("province_code", province_code))
    }

    /// 查询省份列表: `GET /v3/capital/capitallhh/areas/provinces`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012698641>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::capital::GET_CAPITALLHH_AREAS_PROVINCES)
    }
}

/// What [`Provinces::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 省份列表.
    pub data: Option<Vec<Data>>,
    /// 查询数据总条数.
    pub total_count: i64,
}

crate::answer! {
    GetAnswer {
        optional data "data",
        required total_count "total_count",
    }
}

/// 省份列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 省份名称.
    pub province_name: String,
    /// 省份编码.
    pub province_code: i64,
}

crate::answer! {
    Data {
        required province_name "province_name",
        required province_code "province_code",
    }
}
