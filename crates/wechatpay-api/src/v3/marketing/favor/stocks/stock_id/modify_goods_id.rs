// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/favor/stocks/{stock_id}/modify-goods-id`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/favor/stocks/{stock_id}/modify-goods-id`
///
/// `POST`: 修改可用单品编码, see <https://pay.weixin.qq.com/doc/v3/merchant/4017164667>.
#[derive(Debug, Clone)]
pub struct ModifyGoodsId<C> {
    at: At<C>,
}

impl<C: Caller> ModifyGoodsId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 修改可用单品编码: `POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4017164667>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_FAVOR_STOCKS_STOCK_ID_MODIFY_GOODS_ID, body)
    }
}

/// What [`ModifyGoodsId::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 创建批次的商户号.
    pub stock_creator_mchid: String,
    /// 增加单品编码列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add_goods_id_list: Option<Vec<String>>,
    /// 删除单品编码列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete_goods_id_list: Option<Vec<String>>,
}

/// What [`ModifyGoodsId::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 生效时间.
    pub pause_time: String,
    /// 批次号.
    pub stock_id: String,
}

crate::answer! {
    PostAnswer {
        required pause_time "pause_time",
        required stock_id "stock_id",
    }
}

impl Request for PostRequest {}
